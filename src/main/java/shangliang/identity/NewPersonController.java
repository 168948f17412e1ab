package shangliang.identity;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** Opens an account. */
@Controller
class NewPersonController {

    private final Accounts accounts;

    NewPersonController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/desk/admin/people/new")
    @Access(Role.ADMIN)
    ModelAndView show() {
        return page(Form.EMPTY);
    }

    @PostMapping(PeopleController.PATH)
    @Access(Role.ADMIN)
    ModelAndView create(Viewer viewer, Form form) {
        return Once.show(
                form,
                () -> accounts.create(viewer, NewAccount.of(form.text("login"), form.text("name"))),
                NewPersonController::page);
    }

    private static ModelAndView page(Form form) {
        return new ModelAndView("identity/new-person", Map.of("page", new NewPersonPage(form)));
    }
}
