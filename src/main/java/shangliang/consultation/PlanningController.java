package shangliang.consultation;

import static shangliang.base.Role.CHAIR;
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

/** When and where people meet, and who agrees to it. */
@Controller
@RequestMapping("/desk/consultations/{number}")
class PlanningController {

    private final ConsultationPages pages;
    private final Consultations consultations;

    PlanningController(ConsultationPages pages, Consultations consultations) {
        this.pages = pages;
        this.consultations = consultations;
    }

    @PostMapping("/plan")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView plan(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.PLAN, post -> consultations.plan(by, post.at(), post.meeting()));
    }

    @PostMapping("/submit")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView submit(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.SUBMIT, post -> consultations.submit(by, post.at(), post.meeting()));
    }

    @PostMapping("/wait")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView letWait(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                "wait",
                post -> consultations.letWait(by, At.any(post.number()), post.voice(), form.text("consent")));
    }

    @PostMapping("/approve")
    @Access(CHAIR)
    ModelAndView approve(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(Posted.of(by, number, form), Move.APPROVE, post -> consultations.approve(by, post.at()));
    }

    @PostMapping("/send-back")
    @Access(CHAIR)
    ModelAndView sendBack(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                Move.SEND_BACK,
                post -> consultations.sendBack(by, post.at(), post.words()));
    }
}
