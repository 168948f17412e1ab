package shangliang.consultation;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.MEMBER;
import static shangliang.base.Role.RECHECKER;
import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;
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

/** One consultation at the desk, and how its day is prepared. */
@Controller
@RequestMapping("/desk/consultations/{number}")
class PreparingController {

    private final ConsultationPages pages;
    private final Consultations consultations;

    PreparingController(ConsultationPages pages, Consultations consultations) {
        this.pages = pages;
        this.consultations = consultations;
    }

    @GetMapping
    @Access({CLERK, SUPERVISION, CHAIR, COMMITTEE, STUDIO_LEAD, STATION, MEMBER, REGIONAL_GROUP, UNIT, RECHECKER})
    ModelAndView show(Viewer by, @PathVariable String number, Form form) {
        return pages.show(by, Posted.number(number), ConsultationPages.done(form));
    }

    @PostMapping("/survey")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView survey(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.SURVEY, post -> consultations.survey(by, post.at(), post.sheet()));
    }

    @PostMapping("/amend")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView amend(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.AMEND, post -> consultations.amend(by, post.at(), post.sheet()));
    }

    @PostMapping("/partner")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView accompany(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), "partner", post -> consultations.accompany(by, post.at(), post.partner()));
    }

    @PostMapping("/postpone")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView postpone(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                Move.POSTPONE,
                post -> consultations.postpone(by, post.at(), post.day(), post.words()));
    }
}
