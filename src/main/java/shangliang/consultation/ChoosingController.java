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

/** What is decided about a topic before it is planned. */
@Controller
@RequestMapping("/desk/consultations/{number}")
class ChoosingController {

    private final ConsultationPages pages;
    private final Consultations consultations;

    ChoosingController(ConsultationPages pages, Consultations consultations) {
        this.pages = pages;
        this.consultations = consultations;
    }

    @PostMapping("/screen")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView screen(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.SCREEN, post -> consultations.screen(by, post.at(), post.tests()));
    }

    @PostMapping("/defer")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView defer(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.DEFER, post -> consultations.defer(by, post.at(), post.words()));
    }

    @PostMapping("/reject")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView reject(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.REJECT, post -> consultations.reject(by, post.at(), post.words()));
    }

    @PostMapping("/hand-over")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView handOver(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                Move.HAND_OVER,
                post -> consultations.handOver(by, post.at(), post.channel(), post.host(), post.words()));
    }
}
