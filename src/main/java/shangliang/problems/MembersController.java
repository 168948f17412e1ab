package shangliang.problems;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.SUPERVISION;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Which voices a class has: added, taken out, made a class of their own, put together with another. */
@Controller
@RequestMapping("/desk/problems/{number}")
class MembersController {

    private final ClassPages pages;
    private final Problems problems;
    private final Typing typing;

    MembersController(ClassPages pages, Problems problems, Typing typing) {
        this.pages = pages;
        this.problems = problems;
        this.typing = typing;
    }

    @PostMapping("/add")
    @Access({CLERK, SUPERVISION})
    ModelAndView add(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                ClassPost.of(by, number, form),
                "add",
                post -> problems.add(by, post.at(), typing.voices(post), post.words()));
    }

    @PostMapping("/voices/{voice}/remove")
    @Access({CLERK, SUPERVISION})
    ModelAndView remove(Viewer by, @PathVariable String number, @PathVariable UUID voice, Form form) {
        return pages.submit(
                ClassPost.of(by, number, form), "remove", post -> problems.remove(by, post.at(), voice, post.words()));
    }

    @PostMapping("/split")
    @Access({CLERK, SUPERVISION})
    ModelAndView split(Viewer by, @PathVariable String number, Form form) {
        var post = ClassPost.of(by, number, form);
        return Forms.submit(
                form,
                () -> "/desk/problems/" + problems.split(by, post.at(), post.voices(), form.text("title")),
                failed -> pages.show(by, post.number(), new ClassPage.Typed(failed, "split", "")));
    }

    @PostMapping("/merge")
    @Access({CLERK, SUPERVISION})
    ModelAndView merge(Viewer by, @PathVariable String number, Form form) {
        var post = ClassPost.of(by, number, form);
        return Forms.submit(
                form,
                () -> {
                    problems.merge(by, post.at(), post.into());
                    return "/desk/problems/" + post.into() + "?done=merge";
                },
                failed -> pages.show(by, post.number(), new ClassPage.Typed(failed, "merge", "")));
    }
}
