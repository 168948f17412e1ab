package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.TooMany;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Where staff sign in. */
@Controller
class SignInController {

    private final SignIns signIns;
    private final StaffSessions sessions;
    private final Clock clock;

    SignInController(SignIns signIns, StaffSessions sessions, Clock clock) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    @Access(anyone = true)
    ModelAndView show(Viewer viewer, Form form) {
        return viewer.isStaff() ? Forms.redirect(Next.of(form.text("next"))) : page(form, null);
    }

    @PostMapping("/sign-in")
    @Access(anyone = true)
    ModelAndView create(Form form, HttpServletRequest request, HttpServletResponse response) {
        try {
            return Forms.submit(form, () -> enter(form, request), failed -> page(failed, null));
        } catch (TooMany early) {
            var pause = SignInPage.Pause.of(early.waiting(), clock.instant());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.seconds()));
            var page = page(form, pause);
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
    }

    private String enter(Form form, HttpServletRequest request) {
        var welcome = signIns.signIn(form.text("login"), form.text("password"), request.getRemoteAddr());
        sessions.begin(request, welcome);
        return welcome.mustChange() ? PasswordController.PATH : Next.of(form.text("next"));
    }

    private static ModelAndView page(Form form, SignInPage.@Nullable Pause pause) {
        var page = new SignInPage(form, Next.of(form.text("next")), pause);
        return new ModelAndView("identity/sign-in", Map.of("page", page));
    }
}
