package shangliang.identity;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
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

/** One person, and whether their account is open. */
@Controller
class PersonController {

    private static final String PATH = PeopleController.PATH + "/{id}";

    private final PersonPages pages;
    private final Accounts accounts;

    PersonController(PersonPages pages, Accounts accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    @Access(Role.ADMIN)
    ModelAndView show(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return pages.page(viewer, id, Form.EMPTY, locale);
    }

    @PostMapping(PATH + "/password")
    @Access(Role.ADMIN)
    ModelAndView reset(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return Once.show(
                Form.EMPTY, () -> accounts.resetPassword(viewer, id), failed -> pages.page(viewer, id, failed, locale));
    }

    @PostMapping(PATH + "/deactivate")
    @Access(Role.ADMIN)
    ModelAndView deactivate(Viewer viewer, @PathVariable UUID id, Locale locale) {
        Supplier<String> act = () -> {
            accounts.deactivate(viewer, id);
            return PeopleController.PATH + "/" + id;
        };
        return Forms.submit(Form.EMPTY, act, failed -> pages.page(viewer, id, failed, locale));
    }

    @PostMapping(PATH + "/activate")
    @Access(Role.ADMIN)
    ModelAndView activate(Viewer viewer, @PathVariable UUID id, Locale locale) {
        Supplier<String> act = () -> {
            accounts.activate(viewer, id);
            return PeopleController.PATH + "/" + id;
        };
        return Forms.submit(Form.EMPTY, act, failed -> pages.page(viewer, id, failed, locale));
    }
}
