package shangliang.identity;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Shows a one-time password as the answer itself: a redirect would have to store it in clear for the next request. */
final class Once {

    private Once() {}

    static ModelAndView show(Form form, Supplier<Credentials> act, Function<Form, ModelAndView> again) {
        try {
            var page = new OnePasswordPage(act.get());
            return new ModelAndView("identity/one-password", Map.of("page", page), HttpStatus.OK);
        } catch (Invalid | Refused failed) {
            return Forms.submit(form, () -> rethrow(failed), again);
        }
    }

    private static String rethrow(RuntimeException failed) {
        throw failed;
    }
}
