package shangliang.council.duty;

import static shangliang.base.Role.MEMBER;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Shows a member the own file, and takes what the member says about it. */
@Controller
class DutyFileController {

    private static final String PATH = DutyFilePage.PATH;

    private final DutyReader reader;
    private final DutyFiles files;

    DutyFileController(DutyReader reader, DutyFiles files) {
        this.reader = reader;
        this.files = files;
    }

    @GetMapping(PATH)
    @Access(MEMBER)
    ModelAndView show(Viewer viewer, Form form) {
        return page(viewer, form);
    }

    @PostMapping(PATH + "/correct")
    @Access(MEMBER)
    ModelAndView correct(Viewer viewer, Form form) {
        var year = reader.year(form.text("year"));
        return Forms.submit(
                form,
                () -> {
                    var about = SourceRef.parse(form.text("about")).orElseThrow(NotFound::new);
                    files.correct(viewer, year, about, form.text("words"));
                    return PATH + "?year=" + year;
                },
                again -> page(viewer, again));
    }

    @PostMapping(PATH + "/excuse")
    @Access(MEMBER)
    ModelAndView excuse(Viewer viewer, Form form) {
        return Forms.submit(
                form,
                () -> {
                    files.excuse(viewer, day(form.text("day")), form.text("reason"));
                    return PATH;
                },
                again -> page(viewer, again));
    }

    @PostMapping(PATH + "/remarks/{remark}/take-back")
    @Access(MEMBER)
    ModelAndView takeBack(Viewer viewer, @PathVariable UUID remark, Form form) {
        return Forms.submit(
                form,
                () -> {
                    files.takeBack(viewer, remark);
                    return PATH + "?year=" + reader.year(form.text("year"));
                },
                again -> page(viewer, again));
    }

    private static LocalDate day(String typed) {
        return Zone.day(typed).orElseThrow(() -> new Invalid("day", "council.duty.day"));
    }

    private ModelAndView page(Viewer viewer, Form form) {
        var file = reader.member(viewer)
                .map(member -> reader.file(viewer, member, reader.year(form.text("year"))))
                .orElse(null);
        return new ModelAndView("council/duty/file", "page", new DutyFilePage(file, reader.years(), form));
    }
}
