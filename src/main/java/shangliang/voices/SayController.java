package shangliang.voices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Takes what people say: first the words, then the place and the rest, and gives the receipt at once. */
@Controller
class SayController {

    private final SayPages pages;
    private final Voices voices;

    SayController(SayPages pages, Voices voices) {
        this.pages = pages;
        this.voices = voices;
    }

    @GetMapping("/say")
    @Access(anyone = true)
    ModelAndView ask(HttpServletResponse response, Form form) {
        keepOutOfCaches(response);
        return pages.page(pages.prefilled(pages.checked(form)));
    }

    /** Anything but the last button shows the page again, with what others said and everything kept. */
    @PostMapping("/say")
    @Access(anyone = true)
    ModelAndView say(HttpServletRequest request, HttpServletResponse response, Form form) {
        keepOutOfCaches(response);
        var checked = pages.checked(form);
        return form.has("go", "send")
                ? Forms.show(checked, () -> receipt(request, checked), pages::page)
                : pages.page(pages.prefilled(checked));
    }

    private ModelAndView receipt(HttpServletRequest request, Form form) {
        var receipt = voices.submit(Viewer.ANYONE, new SayForm(form).submission());
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/v/" + receipt.number())
                .toUriString();
        var page = new ReceiptPage(receipt, Qr.of(address));
        return new ModelAndView("voices/receipt", java.util.Map.of("page", page), HttpStatus.CREATED);
    }

    /** A form's token and a receipt's code belong to one person. */
    private static void keepOutOfCaches(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
