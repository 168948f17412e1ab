package shangliang.duties;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The desk pages of disputes: which are open, both lists side by side, and what the units say. */
@Controller
class DisputesController {

    private final Disputes disputes;
    private final Duties duties;
    private final DutiesReader reader;

    DisputesController(Disputes disputes, Duties duties, DutiesReader reader) {
        this.disputes = disputes;
        this.duties = duties;
        this.reader = reader;
    }

    @GetMapping("/desk/disputes")
    @Access({Role.SUPERVISION, Role.CLERK, Role.CHAIR, Role.UNIT})
    ModelAndView open(Viewer viewer) {
        return DutiesController.page("duties/disputes", new DisputesPage(disputes.open(viewer), reader.names()));
    }

    @GetMapping("/desk/disputes/{id}")
    @Access({Role.SUPERVISION, Role.CLERK, Role.CHAIR, Role.UNIT})
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        return page(viewer, id, Form.EMPTY);
    }

    private ModelAndView page(Viewer viewer, UUID id, Form form) {
        var sides = disputes.sides(viewer, new DisputeId(id));
        return DutiesController.page("duties/dispute", new DisputePage(sides, reader.names(), viewer, form));
    }

    @PostMapping("/desk/disputes/{id}/evidence")
    @Access(Role.UNIT)
    ModelAndView say(Viewer viewer, @PathVariable UUID id, Form form) {
        return Forms.submit(
                form,
                () -> {
                    duties.addEvidence(viewer, new DisputeId(id), form.text("words"));
                    return "/desk/disputes/" + id;
                },
                failed -> page(viewer, id, failed));
    }

    @GetMapping("/desk/duties/outside")
    @Access({Role.SUPERVISION, Role.CLERK, Role.CHAIR, Role.UNIT})
    ModelAndView outside(Viewer viewer) {
        return DutiesController.page("duties/outside", new OutsidePage(disputes.outside(viewer), reader.names()));
    }
}
