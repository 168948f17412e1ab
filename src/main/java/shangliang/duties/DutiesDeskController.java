package shangliang.duties;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Preview;
import shangliang.council.Previews;
import shangliang.council.Upload;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Where the administrator brings duty lists into force. */
@Controller
class DutiesDeskController {

    private static final String HOME = "/desk/admin/duties";

    private final Duties duties;
    private final DutiesReader reader;

    DutiesDeskController(Duties duties, DutiesReader reader) {
        this.duties = duties;
        this.reader = reader;
    }

    @GetMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView show(Form form) {
        return again(Form.EMPTY.with("done", form.text("done")));
    }

    private ModelAndView again(Form form) {
        return DutiesController.page(
                "duties/desk",
                new DutiesDeskPage(form, reader.lists(), reader.topicTree(), reader.gaps(), reader.names()));
    }

    @PostMapping(HOME + "/preview")
    @Access(Role.ADMIN)
    ModelAndView preview(Viewer viewer, Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        return Previews.show(form, () -> previewed(viewer, read(form, Upload.text(file, form))), this::again);
    }

    private ModelAndView previewed(Viewer viewer, ListFile file) {
        var plan = duties.planLists(viewer, file).plan();
        var kept = Map.of(
                "csv", file.csv(),
                "from", file.from().toString(),
                "source", file.source(),
                "seen", plan.fingerprint());
        return Previews.page(new Preview("duties.desk.lists.name", plan, HOME, kept, HOME));
    }

    @PostMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView confirm(Viewer viewer, Form form) {
        return Forms.submit(
                form,
                () -> {
                    duties.confirmLists(viewer, read(form, Upload.kept(form)), form.text("seen"));
                    return HOME + "?done=lists";
                },
                this::again);
    }

    private static ListFile read(Form form, String csv) {
        return new ListFile(csv, day(form), form.text("source"));
    }

    static LocalDate day(Form form) {
        var typed = form.text("from");
        return Zone.day(typed)
                .orElseThrow(() -> new Invalid("from", typed.isEmpty() ? "duties.file.no-date" : "duties.file.date"));
    }
}
