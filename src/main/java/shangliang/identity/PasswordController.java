package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** One's own password. */
@Controller
class PasswordController {

    static final String PATH = "/desk/me/password";

    private final Accounts accounts;
    private final SignIns signIns;
    private final StaffSessions sessions;

    PasswordController(Accounts accounts, SignIns signIns, StaffSessions sessions) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    @Access(signedIn = true)
    ModelAndView show(HttpServletRequest request) {
        return page(Form.EMPTY, request);
    }

    @PostMapping(PATH)
    @Access(signedIn = true)
    ModelAndView create(Viewer viewer, Form form, HttpServletRequest request) {
        return Forms.submit(form, () -> change(viewer, form, request), failed -> page(failed, request));
    }

    private String change(Viewer viewer, Form form, HttpServletRequest request) {
        var next = form.text("next");
        if (!next.equals(form.text("again"))) {
            throw new Invalid("again", "identity.password.differs");
        }
        if (viewer instanceof Viewer.Staff staff) {
            signIns.prove(staff.account(), form.text("current"));
        }
        sessions.renew(request, accounts.changePassword(viewer, form.text("current"), next));
        return MyAccountController.PATH + "?changed";
    }

    private ModelAndView page(Form form, HttpServletRequest request) {
        var must = sessions.signedIn(request).map(SignedIn::mustChange).orElse(false);
        var page = new PasswordPage(form, must, Secrets.SHORTEST);
        return new ModelAndView("identity/password", Map.of("page", page));
    }
}
