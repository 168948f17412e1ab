package shangliang.studios.hearings;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.studios.Studios;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The desk pages of hearings: the draw itself, and each report. */
@Controller
class HearingDeskController {

    private final Hearings hearings;
    private final HearingReader reader;
    private final Studios studios;
    private final Council council;
    private final Drawing drawing;

    HearingDeskController(Hearings hearings, HearingReader reader, Studios studios, Council council, Drawing drawing) {
        this.hearings = hearings;
        this.reader = reader;
        this.studios = studios;
        this.council = council;
        this.drawing = drawing;
    }

    @GetMapping("/desk/hearings")
    @Access({Role.CLERK, Role.CHAIR, Role.COMMITTEE, Role.STUDIO_LEAD})
    ModelAndView list(Viewer viewer) {
        return page(viewer, Form.EMPTY);
    }

    private ModelAndView page(Viewer viewer, Form form) {
        var page = new HearingDeskPage(
                viewer, reader.undrawn(), reader.seenBy(viewer), studios.book(), drawing.form(), form);
        return new ModelAndView("studios/hearings/desk", Map.of("page", page));
    }

    @PostMapping("/desk/hearings/{month}/draw")
    @Access(Role.CLERK)
    ModelAndView draw(Viewer viewer, @PathVariable String month, Form form) {
        return Forms.submit(
                form,
                () -> {
                    hearings.draw(viewer, SlotKey.month(month).orElseThrow(NotFound::new), form.text("numbers"));
                    return "/hearings/" + month;
                },
                failed -> page(viewer, failed.with("month", month)));
    }

    @GetMapping("/desk/hearings/{month}/{studio}")
    @Access({Role.CLERK, Role.CHAIR, Role.COMMITTEE, Role.STUDIO_LEAD})
    ModelAndView report(Viewer viewer, @PathVariable String month, @PathVariable String studio) {
        return report(viewer, SlotKey.of(month, studio), Form.EMPTY);
    }

    ModelAndView report(Viewer viewer, SlotKey key, Form form) {
        var page = new ReportPage(reader.report(viewer, key), council.directory(), viewer, form);
        return new ModelAndView("studios/hearings/report", Map.of("page", page));
    }
}
