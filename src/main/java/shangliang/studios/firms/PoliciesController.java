package shangliang.studios.firms;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.UNIT;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Policies for firms: everyone reads them, whoever provides one keeps it up to date. */
@Controller
class PoliciesController {

    private final Firms firms;
    private final FirmReader reader;

    PoliciesController(Firms firms, FirmReader reader) {
        this.firms = firms;
        this.reader = reader;
    }

    @GetMapping("/policies")
    @Access(anyone = true)
    ModelAndView list(Viewer viewer, Form form) {
        return new ModelAndView("studios/firms/policies", "page", reader.policies(viewer, form));
    }

    @GetMapping("/policies/{id}")
    @Access(anyone = true)
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        return new ModelAndView("studios/firms/policy", "page", reader.show(viewer, id, Form.EMPTY));
    }

    @GetMapping("/desk/policies/new")
    @Access({COMMITTEE, CLERK, UNIT})
    ModelAndView start(Viewer viewer, Form form) {
        return write(new PolicyPage(viewer, null, form, reader.today(), reader.directory()));
    }

    @PostMapping("/desk/policies")
    @Access({COMMITTEE, CLERK, UNIT})
    ModelAndView provide(Viewer by, Form form) {
        return Forms.submit(
                form, () -> "/policies/" + firms.provide(by, new FirmForm(form).text()), failed -> start(by, failed));
    }

    @GetMapping("/desk/policies/{id}")
    @Access({COMMITTEE, CLERK, UNIT})
    ModelAndView edit(Viewer viewer, @PathVariable UUID id) {
        var page = reader.show(viewer, id, FirmForm.filled(reader.policy(id)));
        if (!page.mayReword()) {
            throw new NotFound();
        }
        return write(page);
    }

    @PostMapping("/desk/policies/{id}")
    @Access({COMMITTEE, CLERK, UNIT})
    ModelAndView reword(Viewer by, @PathVariable UUID id, Form form) {
        var typed = new FirmForm(form);
        return Forms.submit(
                form,
                () -> {
                    firms.reword(by, id, form.version(), typed.text());
                    return "/policies/" + id;
                },
                failed -> write(reader.show(by, id, failed)));
    }

    private static ModelAndView write(PolicyPage page) {
        return new ModelAndView("studios/firms/write", "page", page);
    }
}
