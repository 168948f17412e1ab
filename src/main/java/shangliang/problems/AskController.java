package shangliang.problems;

import static shangliang.base.Role.RECHECKER;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Asks the person of one voice of a class whether it is truly solved. */
@Controller
@RequestMapping("/desk/problems/{number}/voices/{voice}")
class AskController {

    private final Asks asks;
    private final Problems problems;

    AskController(Asks asks, Problems problems) {
        this.asks = asks;
        this.problems = problems;
    }

    @GetMapping
    @Access(RECHECKER)
    ModelAndView show(Viewer by, @PathVariable String number, @PathVariable UUID voice) {
        return page(ClassPost.of(by, number, Form.EMPTY), voice, Form.EMPTY);
    }

    @PostMapping
    @Access(RECHECKER)
    ModelAndView find(Viewer by, @PathVariable String number, @PathVariable UUID voice, Form form) {
        var post = ClassPost.of(by, number, form);
        return Forms.submit(
                form,
                () -> {
                    problems.find(by, post.number(), voice, told(form));
                    return "/desk/problems/" + post.number() + "?done=find";
                },
                failed -> page(post, voice, failed));
    }

    private static Told told(Form form) {
        var truly = Finding.of(form.text("truly")).orElseThrow(() -> new Invalid("truly", "problems.truly.missing"));
        return new Told(truly, form.text("words"));
    }

    private ModelAndView page(ClassPost post, UUID voice, Form form) {
        return new ModelAndView("problems/ask", "page", asks.page(post, voice, form));
    }
}
