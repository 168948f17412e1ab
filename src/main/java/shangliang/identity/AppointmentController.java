package shangliang.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Gives a person a post for a term. */
@Controller
class AppointmentController {

    private final Accounts accounts;
    private final Scopes scopes;
    private final PersonPages pages;

    AppointmentController(Accounts accounts, Scopes scopes, PersonPages pages) {
        this.accounts = accounts;
        this.scopes = scopes;
        this.pages = pages;
    }

    @PostMapping(PeopleController.PATH + "/{id}/posts")
    @Access(Role.ADMIN)
    ModelAndView create(Viewer viewer, @PathVariable UUID id, Form form, Locale locale) {
        return Forms.submit(
                form,
                () -> {
                    accounts.appoint(viewer, id, appointment(form));
                    return PeopleController.PATH + "/" + id;
                },
                failed -> pages.page(viewer, id, failed, locale));
    }

    private Appointment appointment(Form form) {
        var role = Stream.of(Role.values())
                .filter(known -> known.name().equals(form.text("role")))
                .findFirst();
        var scope = scopes.find(form.text("scope"));
        var problems = new ArrayList<Invalid.Problem>();
        if (role.isEmpty()) {
            problems.add(new Invalid.Problem("role", "identity.appoint.role.missing", List.of()));
        }
        if (scope.isEmpty()) {
            problems.add(new Invalid.Problem("scope", "identity.appoint.scope.missing", List.of()));
        }
        if (role.isEmpty() || scope.isEmpty()) {
            throw new Invalid(problems);
        }
        var title = new Label(form.text("title"), form.text("titleEn"));
        var from = Days.required(form, "from");
        return new Appointment(role.get(), scope.get().ref(), title, from, Days.optional(form, "to"));
    }
}
