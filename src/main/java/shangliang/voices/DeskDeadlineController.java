package shangliang.voices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The table of deadlines: every version in sight, and the next one by a form. */
@Controller
class DeskDeadlineController {

    private static final String PATH = DeskAdminController.HOME + "/deadlines";

    private final Voices voices;
    private final DeskDeadlineRows rows;
    private final DeskPages pages;
    private final Clock clock;

    DeskDeadlineController(Voices voices, DeskDeadlineRows rows, DeskPages pages, Clock clock) {
        this.voices = voices;
        this.rows = rows;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Role.ADMIN)
    ModelAndView show(Form form) {
        return page(Form.EMPTY.with("from", today().toString()), form.has("done", "1"));
    }

    @PostMapping(PATH)
    @Access(Role.ADMIN)
    ModelAndView set(Viewer by, Form form) {
        return Forms.submit(
                form,
                () -> {
                    voices.setDeadline(by, typed(form));
                    return PATH + "?done=1";
                },
                failed -> page(failed, false));
    }

    private ModelAndView page(Form form, boolean done) {
        var page = new DeskDeadlinesPage(form, rows.all(today()), pages.names(), done);
        return new ModelAndView("voices/deskDeadlines", Map.of("page", page));
    }

    private LocalDate today() {
        return Zone.day(clock.instant());
    }

    private static DeskDeadline typed(Form form) {
        var number = form.text("length").matches("\\d{1,4}") ? Integer.valueOf(form.text("length")) : null;
        var days = !form.has("measure", "hours") && !form.has("measure", "calendar");
        var hours =
                number == null || days ? null : form.has("measure", "calendar") ? Integer.valueOf(number * 24) : number;
        return new DeskDeadline(form.text("subject"), days ? number : null, hours, form.text("source"), day(form));
    }

    private static @Nullable LocalDate day(Form form) {
        return Zone.day(form.text("from")).orElse(null);
    }
}
