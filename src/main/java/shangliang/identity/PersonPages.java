package shangliang.identity;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Form;

/** Draws the page of a person, which several acts come back to. */
@Component
class PersonPages {

    private final People people;
    private final Scopes scopes;

    PersonPages(People people, Scopes scopes) {
        this.people = people;
        this.scopes = scopes;
    }

    ModelAndView page(Viewer viewer, UUID account, Form form, Locale locale) {
        var page = new PersonPage(
                people.person(viewer, account),
                people.posts(account),
                people.history(viewer, account),
                form,
                new PersonPage.Choices(scopes.roles(locale), scopes.options(locale), people.today()));
        return new ModelAndView("identity/person", Map.of("page", page));
    }
}
