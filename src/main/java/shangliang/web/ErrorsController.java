package shangliang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what was refused before any handler was reached: a stale form, an unreadable request. */
@Controller
class ErrorsController implements ErrorController {

    private final Messages messages;
    private final Viewers viewers;

    ErrorsController(Messages messages, Viewers viewers) {
        this.messages = messages;
        this.viewers = viewers;
    }

    @RequestMapping("/error")
    @Access(anyone = true)
    ModelAndView show(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var found = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        var status = found == null ? HttpStatus.INTERNAL_SERVER_ERROR : found;
        var known = messages.has("web.error." + status.value() + ".title") ? status.value() : 400;
        var locale = Preferences.locale(request);
        var staleForm = status == HttpStatus.FORBIDDEN && !foreign(request);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var signedOut =
                staleForm && path.startsWith("/desk") && !viewers.of(request).isStaff();
        var words = signedOut ? "signed-out" : String.valueOf(known);
        var page = new ErrorPage(
                status.value(),
                messages.text(locale, "web.error." + words + ".title"),
                messages.text(locale, "web.error." + words + ".advice"),
                null,
                staleForm ? path : null,
                staleForm ? ErrorPage.safe(Form.of(request.getParameterMap())) : Map.of());
        return new ModelAndView("web/error", Map.of("page", page), status);
    }

    /** What another site sent is not offered to be sent again. */
    private static boolean foreign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null || !site.equals("same-origin");
    }
}
