package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Changes the post that one acts in. */
@Controller
class ActingPostController {

    private final StaffSessions sessions;
    private final People people;

    ActingPostController(StaffSessions sessions, People people) {
        this.sessions = sessions;
        this.people = people;
    }

    @PostMapping("/desk/post")
    @Access(signedIn = true)
    ModelAndView create(Viewer viewer, Form form, HttpServletRequest request) {
        var asked = form.text("post");
        var signedIn = sessions.signedIn(request).orElseThrow(NotFound::new);
        var post = signedIn.holds(asked).orElseThrow(() -> people.whyNot(viewer, asked));
        sessions.act(request, post);
        return Forms.redirect(Next.DESK);
    }
}
