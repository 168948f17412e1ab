package shangliang.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import shangliang.base.Invalid;
import shangliang.base.Refused;

/** The one way a form is taken: done and redirected (303), or the same page again with everything kept (422, 409). */
public final class Forms {

    private Forms() {}

    /**
     * @param act does it and says where to go, a path of this site
     * @param again the page to show when it could not be done
     */
    public static ModelAndView submit(Form form, Supplier<String> act, Function<Form, ModelAndView> again) {
        return show(form, () -> redirect(act.get()), again);
    }

    /** The same for an act whose answer is shown at once, because nothing else will ever show it. */
    public static ModelAndView show(Form form, Supplier<ModelAndView> act, Function<Form, ModelAndView> again) {
        try {
            return act.get();
        } catch (Invalid invalid) {
            return status(again.apply(form.failed(invalid)), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused refused) {
            return status(again.apply(form.refused(refused)), HttpStatus.CONFLICT);
        }
    }

    /** See other: the act is done, look there. */
    public static ModelAndView redirect(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    private static ModelAndView status(ModelAndView page, HttpStatusCode status) {
        page.setStatus(status);
        return page;
    }
}
