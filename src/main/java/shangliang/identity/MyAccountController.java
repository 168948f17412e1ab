package shangliang.identity;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** One's own account and posts. */
@Controller
class MyAccountController {

    static final String PATH = "/desk/me";

    private final People people;

    MyAccountController(People people) {
        this.people = people;
    }

    @GetMapping(PATH)
    @Access(signedIn = true)
    ModelAndView show(Viewer viewer, Form form) {
        if (!(viewer instanceof Viewer.Staff staff)) {
            throw new NotFound();
        }
        var page = new MyAccountPage(
                people.self(staff),
                people.posts(staff.account()),
                staff.post().id(),
                form.values().containsKey("changed"));
        return new ModelAndView("identity/me", Map.of("page", page));
    }
}
