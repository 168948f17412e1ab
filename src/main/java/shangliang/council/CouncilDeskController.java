package shangliang.council;

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
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The administrator's page for loading places, organs and members. */
@Controller
class CouncilDeskController {

    private static final String HOME = "/desk/admin/council";

    private final Council council;
    private final CouncilReader reader;
    private final CouncilChangeRows history;

    CouncilDeskController(Council council, CouncilReader reader, CouncilChangeRows history) {
        this.council = council;
        this.reader = reader;
        this.history = history;
    }

    @GetMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView show(Form form) {
        var loaded = form.text("loaded");
        return page(Form.EMPTY.with("list", form.text("list")), loaded.isEmpty() ? null : loaded);
    }

    private ModelAndView page(Form form, @Nullable String loaded) {
        var page = new CouncilDeskPage(form, reader.directory(), reader.memberCount(), history.latest(), loaded);
        return new ModelAndView("council/desk", Map.of("page", page));
    }

    @PostMapping(HOME + "/preview")
    @Access(Role.ADMIN)
    ModelAndView preview(Viewer viewer, Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        return Previews.show(form, () -> previewed(viewer, form, Upload.text(file, form)), this::again);
    }

    private ModelAndView previewed(Viewer viewer, Form form, String csv) {
        var load = load(form, csv);
        var plan = council.plan(viewer, load);
        var kept = Upload.keep(csv, load.whole(), load.from(), plan);
        kept.put("list", load.list().name());
        return Previews.page(new Preview("council.list." + load.list().name(), plan, HOME, kept, HOME));
    }

    private Load load(Form form, String csv) {
        var list = Upload.choice(form, "list", Load.List.class);
        return new Load(list, csv, form.has("whole", "yes"), Upload.day(form, reader.today()));
    }

    @PostMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView confirm(Viewer viewer, Form form) {
        return Forms.submit(
                form,
                () -> {
                    var load = load(form, Upload.kept(form));
                    council.confirm(viewer, load, form.text("seen"));
                    return HOME + "?loaded=" + load.list().name();
                },
                this::again);
    }

    private ModelAndView again(Form form) {
        return page(form, null);
    }
}
