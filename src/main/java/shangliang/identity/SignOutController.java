package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Forms;

/** Ends a session, also one whose post has lapsed. */
@Controller
class SignOutController {

    private final StaffSessions sessions;

    SignOutController(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/sign-out")
    @Access(anyone = true)
    ModelAndView create(HttpServletRequest request) {
        sessions.end(request);
        return Forms.redirect("/");
    }
}
