package shangliang.duties;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Requests of towns for new duties: asked on one page, led to an end on another. */
@Controller
class AdmissionsController {

    private static final String PATH = "/desk/admissions";

    private final Admissions admissions;
    private final Duties duties;
    private final DutiesReader reader;

    AdmissionsController(Admissions admissions, Duties duties, DutiesReader reader) {
        this.admissions = admissions;
        this.duties = duties;
        this.reader = reader;
    }

    @GetMapping(PATH)
    @Access({Role.SUPERVISION, Role.CLERK, Role.CHAIR, Role.UNIT})
    ModelAndView list(Viewer viewer) {
        return list(viewer, Form.EMPTY);
    }

    private ModelAndView list(Viewer viewer, Form form) {
        var page = new AdmissionsPage(
                admissions.latest(viewer), admissions.townOf(viewer), reader.names(), reader.topicTree(), form);
        return DutiesController.page("duties/admissions", page);
    }

    @PostMapping(PATH)
    @Access(Role.UNIT)
    ModelAndView ask(Viewer viewer, Form form) {
        var town = admissions.townOf(viewer);
        if (town == null) {
            throw new NotFound();
        }
        return Forms.submit(
                form,
                () -> PATH + "/" + duties.ask(viewer, new AdmissionForm(form).asked(town)),
                failed -> list(viewer, failed));
    }

    @GetMapping(PATH + "/{id}")
    @Access({Role.SUPERVISION, Role.CLERK, Role.CHAIR, Role.UNIT})
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        return one(viewer, id, Form.EMPTY);
    }

    private ModelAndView one(Viewer viewer, UUID id, Form form) {
        var admission = admissions.get(viewer, id);
        var page = new AdmissionPage(
                admission, admissions.clausesOf(admission.asked().town()), reader.names(), viewer, form);
        return DutiesController.page("duties/admission", page);
    }

    /** The next stage: talked over, put before the district, taken in, or refused. */
    @PostMapping(PATH + "/{id}")
    @Access(Role.SUPERVISION)
    ModelAndView move(Viewer viewer, @PathVariable UUID id, Form form) {
        return Forms.submit(
                form,
                () -> {
                    duties.move(viewer, id, new AdmissionForm(form).move());
                    return PATH + "/" + id;
                },
                failed -> one(viewer, id, failed));
    }
}
