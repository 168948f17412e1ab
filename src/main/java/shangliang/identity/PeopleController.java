package shangliang.identity;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** The list of people. */
@Controller
class PeopleController {

    static final String PATH = "/desk/admin/people";

    private final People people;
    private final Scopes scopes;

    PeopleController(People people, Scopes scopes) {
        this.people = people;
        this.scopes = scopes;
    }

    @GetMapping(PATH)
    @Access(Role.ADMIN)
    ModelAndView index(Viewer viewer, Form form, Locale locale) {
        var filter = PeopleFilter.of(form);
        var page =
                new PeoplePage(form, filter, people.list(viewer, filter), scopes.roles(locale), scopes.options(locale));
        return new ModelAndView("identity/people", Map.of("page", page));
    }
}
