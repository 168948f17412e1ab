package shangliang.council;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Shows previews: as a page when the file can be read, as the form again when it cannot. */
public final class Previews {

    private Previews() {}

    /** The preview's page; 422 when a line must be mended before anything can be done. */
    public static ModelAndView page(Preview preview) {
        var view = new ModelAndView("council/preview", Map.of("page", preview));
        view.setStatus(preview.plan().problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** Makes the preview, or the page with the form again when the file as a whole cannot be taken. */
    public static ModelAndView show(Form form, Supplier<ModelAndView> preview, Function<Form, ModelAndView> again) {
        var shown = new AtomicReference<ModelAndView>();
        var failed = Forms.submit(
                form,
                () -> {
                    shown.set(preview.get());
                    return "/";
                },
                again);
        var page = shown.get();
        return page != null ? page : failed;
    }
}
