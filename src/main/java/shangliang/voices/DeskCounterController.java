package shangliang.voices;

import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Takes voices at a counter, and gives a new code to whoever lost theirs. */
@Controller
class DeskCounterController {

    private final DeskCounter counter;
    private final Voices voices;
    private final DeskPages pages;

    DeskCounterController(DeskCounter counter, Voices voices, DeskPages pages) {
        this.counter = counter;
        this.voices = voices;
        this.pages = pages;
    }

    @GetMapping("/desk/counter")
    @Access({STATION, STUDIO_LEAD})
    ModelAndView show(Viewer by, Form form) {
        return counter.fresh(by, form);
    }

    /** The code is shown at once and never again; the same form sent twice is one voice with one code. */
    @PostMapping("/desk/counter")
    @Access({STATION, STUDIO_LEAD})
    ModelAndView take(Viewer by, Form form, HttpServletResponse response) {
        return Forms.show(form, () -> taken(by, form, response), failed -> counter.again(by, failed));
    }

    private ModelAndView taken(Viewer by, Form form, HttpServletResponse response) {
        var typed = new DeskIntakeForm(form);
        if (!counter.takes(by, form.text("place"))) {
            throw new Invalid("place", "voices.desk.counter.place.foreign");
        }
        var receipt = voices.submit(by, typed.submission(DeskCounter.staff(by)));
        counter.taken(by);
        return code(
                new DeskReceiptPage(receipt.number(), receipt.code(), "/desk/counter?channel=" + typed.channel()),
                response);
    }

    @PostMapping("/desk/voices/{number}/reissue")
    @Access({STATION, STUDIO_LEAD})
    ModelAndView reissue(Viewer by, @PathVariable String number, Form form, HttpServletResponse response) {
        var post = DeskPost.of(by, number, form);
        return Forms.show(
                form,
                () -> code(new DeskReceiptPage(post.number(), voices.reissue(by, post.number()), ""), response),
                failed -> pages.again(post, DeskAct.REISSUE, failed));
    }

    private static ModelAndView code(DeskReceiptPage page, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("voices/deskReceipt", Map.of("page", page), HttpStatus.CREATED);
    }
}
