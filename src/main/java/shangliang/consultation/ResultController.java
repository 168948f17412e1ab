package shangliang.consultation;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.STUDIO_LEAD;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** From what was said to a result that goes to the body that decides. */
@Controller
@RequestMapping("/desk/consultations/{number}")
class ResultController {

    private final ConsultationPages pages;
    private final Consultations consultations;

    ResultController(ConsultationPages pages, Consultations consultations) {
        this.pages = pages;
        this.consultations = consultations;
    }

    @PostMapping("/draft")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView draft(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                Move.DRAFT,
                post -> consultations.draft(
                        by, post.at(), post.results().items(), post.results().fates()));
    }

    @PostMapping("/redraft")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView redraft(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.REDRAFT, post -> consultations.redraft(by, post.at(), post.words()));
    }

    @PostMapping("/check")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView check(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(Posted.of(by, number, form), Move.CHECK, post -> consultations.check(by, post.at()));
    }

    @PostMapping("/deliver")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView deliver(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(Posted.of(by, number, form), Move.DELIVER, post -> consultations.deliver(by, post.at()));
    }

    @PostMapping("/feed-back")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView feedBack(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                Move.FEED_BACK,
                post -> consultations.feedBack(by, post.at(), post.words()));
    }

    @PostMapping("/evaluate")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView evaluate(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(Posted.of(by, number, form), Move.EVALUATE, post -> consultations.evaluate(by, post.at()));
    }

    @PostMapping("/close")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView close(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(Posted.of(by, number, form), Move.CLOSE, post -> consultations.close(by, post.at()));
    }
}
