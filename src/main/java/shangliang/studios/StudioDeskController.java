package shangliang.studios;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Preview;
import shangliang.council.Previews;
import shangliang.council.Upload;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The administrator's page for loading venues, studios and residencies. */
@Controller
class StudioDeskController {

    private static final String HOME = "/desk/admin/studios";

    private final Studios studios;
    private final StudioReader reader;
    private final StudioChangeRows history;

    StudioDeskController(Studios studios, StudioReader reader, StudioChangeRows history) {
        this.studios = studios;
        this.reader = reader;
        this.history = history;
    }

    @GetMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView show(Form form) {
        var loaded = form.text("loaded");
        return page(Form.EMPTY, loaded.isEmpty() ? null : loaded);
    }

    private ModelAndView page(Form form, @Nullable String loaded) {
        var stays = reader.residents().values().stream().mapToInt(List::size).sum();
        var page = new StudioDeskPage(form, reader.book(), stays, history.latest(), loaded);
        return new ModelAndView("studios/desk", Map.of("page", page));
    }

    @PostMapping(HOME + "/preview")
    @Access(Role.ADMIN)
    ModelAndView preview(Viewer viewer, Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        return Previews.show(form, () -> previewed(viewer, form, Upload.text(file, form)), this::again);
    }

    private ModelAndView previewed(Viewer viewer, Form form, String csv) {
        var load = load(form, csv);
        var plan = studios.plan(viewer, load);
        var kept = Upload.keep(csv, load.whole(), load.from(), plan);
        kept.put("list", load.list().name());
        return Previews.page(new Preview("studios.list." + load.list().name(), plan, HOME, kept, HOME));
    }

    @PostMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView confirm(Viewer viewer, Form form) {
        return Forms.submit(
                form,
                () -> {
                    var load = load(form, Upload.kept(form));
                    studios.confirm(viewer, load, form.text("seen"));
                    return HOME + "?loaded=" + load.list().name();
                },
                this::again);
    }

    private StudioLoad load(Form form, String csv) {
        var list = Upload.choice(form, "list", StudioLoad.List.class);
        return new StudioLoad(list, csv, form.has("whole", "yes"), Upload.day(form, reader.today()));
    }

    private ModelAndView again(Form form) {
        return page(form, null);
    }
}
