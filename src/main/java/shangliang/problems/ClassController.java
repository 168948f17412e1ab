package shangliang.problems;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.RECHECKER;
import static shangliang.base.Role.SUPERVISION;
import static shangliang.base.Role.UNIT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** One class at the desk, and what a named person decides about it. */
@Controller
@RequestMapping("/desk/problems/{number}")
class ClassController {

    private final ClassPages pages;
    private final Problems problems;

    ClassController(ClassPages pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @GetMapping
    @Access({CLERK, SUPERVISION, CHAIR, COMMITTEE, UNIT, RECHECKER})
    ModelAndView show(Viewer by, @PathVariable String number, Form form) {
        return pages.show(by, ClassPost.of(by, number, form).number(), ClassPages.done(form));
    }

    @PostMapping("/confirm")
    @Access({CLERK, SUPERVISION})
    ModelAndView confirm(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                ClassPost.of(by, number, form),
                "confirm",
                post -> problems.confirm(by, post.at(), form.text("title"), post.words()));
    }

    @PostMapping("/dismiss")
    @Access({CLERK, SUPERVISION})
    ModelAndView dismiss(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                ClassPost.of(by, number, form), "dismiss", post -> problems.dismiss(by, post.at(), post.words()));
    }

    @PostMapping("/order")
    @Access({CLERK, SUPERVISION})
    ModelAndView order(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                ClassPost.of(by, number, form), "order", post -> problems.order(by, post.at(), post.order()));
    }

    @PostMapping("/amend")
    @Access({CLERK, SUPERVISION})
    ModelAndView amend(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                ClassPost.of(by, number, form), "amend", post -> problems.amend(by, post.at(), post.order()));
    }
}
