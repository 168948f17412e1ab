package shangliang.problems;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.SUPERVISION;
import static shangliang.base.Role.UNIT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** What becomes of a remedy: done, solved, not so, or nothing for now. */
@Controller
@RequestMapping("/desk/problems/{number}")
class ClassOutcomeController {

    private final ClassPages pages;
    private final Problems problems;

    ClassOutcomeController(ClassPages pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @PostMapping("/done")
    @Access(UNIT)
    ModelAndView done(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(ClassPost.of(by, number, form), "done", post -> problems.done(by, post.at(), post.words()));
    }

    @PostMapping("/close")
    @Access({CLERK, SUPERVISION})
    ModelAndView close(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                ClassPost.of(by, number, form), "close", post -> problems.close(by, post.at(), post.words()));
    }

    @PostMapping("/return")
    @Access({CLERK, SUPERVISION})
    ModelAndView giveBack(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                ClassPost.of(by, number, form), "return", post -> problems.giveBack(by, post.at(), post.words()));
    }

    @PostMapping("/wake")
    @Access({CLERK, SUPERVISION})
    ModelAndView wake(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                ClassPost.of(by, number, form), "wake", post -> problems.giveBack(by, post.at(), post.words()));
    }

    @PostMapping("/rest")
    @Access({CLERK, SUPERVISION})
    ModelAndView rest(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(ClassPost.of(by, number, form), "rest", post -> problems.rest(by, post.at(), post.words()));
    }
}
