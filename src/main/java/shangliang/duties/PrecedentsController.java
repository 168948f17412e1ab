package shangliang.duties;

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

/** Where the supervision office looks after its precedents and ends those that no longer fit. */
@Controller
class PrecedentsController {

    private static final String HOME = "/desk/duties/precedents";

    private final Duties duties;
    private final DutiesReader reader;

    PrecedentsController(Duties duties, DutiesReader reader) {
        this.duties = duties;
        this.reader = reader;
    }

    @GetMapping(HOME)
    @Access(Role.SUPERVISION)
    ModelAndView show() {
        return page(Form.EMPTY);
    }

    private ModelAndView page(Form form) {
        return DutiesController.page("duties/endings", reader.precedents().with(form));
    }

    @PostMapping(HOME + "/{number}/end")
    @Access(Role.SUPERVISION)
    ModelAndView end(Viewer viewer, @PathVariable String number, Form form) {
        return Forms.submit(
                form,
                () -> {
                    duties.endPrecedent(viewer, number, form.text("reason"));
                    return HOME;
                },
                failed -> page(failed.with("number", number)));
    }
}
