package shangliang.identity;

import java.util.Map;
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

/** Ends the term of a post. */
@Controller
class EndController {

    private static final String PATH = PeopleController.PATH + "/{id}/posts/{post}/end";

    private final Accounts accounts;
    private final People people;

    EndController(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @GetMapping(PATH)
    @Access(Role.ADMIN)
    ModelAndView show(Viewer viewer, @PathVariable UUID id, @PathVariable UUID post) {
        return page(viewer, id, post, Form.EMPTY.with("last", people.today().toString()));
    }

    @PostMapping(PATH)
    @Access(Role.ADMIN)
    ModelAndView create(Viewer viewer, @PathVariable UUID id, @PathVariable UUID post, Form form) {
        var line = line(id, post);
        return Forms.submit(
                form,
                () -> {
                    accounts.endTerm(viewer, line.id(), Days.required(form, "last"));
                    return PeopleController.PATH + "/" + id;
                },
                failed -> page(viewer, id, post, failed));
    }

    private ModelAndView page(Viewer viewer, UUID id, UUID post, Form form) {
        var page = new EndPage(people.person(viewer, id), line(id, post), form, people.today());
        return new ModelAndView("identity/end", Map.of("page", page));
    }

    private PostLine line(UUID id, UUID post) {
        return people.posts(id).stream()
                .filter(line -> line.id().equals(post))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
