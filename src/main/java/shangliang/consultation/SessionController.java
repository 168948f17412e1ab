package shangliang.consultation;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.STUDIO_LEAD;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.consultation.ConsultationPage.Typed;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The day itself, at the desk of whoever leads it. */
@Controller
@RequestMapping("/desk/consultations/{number}")
class SessionController {

    private final ConsultationPages pages;
    private final Consultations consultations;

    SessionController(ConsultationPages pages, Consultations consultations) {
        this.pages = pages;
        this.consultations = consultations;
    }

    @GetMapping("/wall")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView wall(Viewer by, @PathVariable String number) {
        return pages.wall(by, Posted.number(number));
    }

    @PostMapping("/begin")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView begin(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                Move.BEGIN,
                post -> consultations.begin(by, post.at(), form.texts("present")));
    }

    @PostMapping("/say")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView say(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                "say",
                post -> consultations.say(
                        by,
                        At.any(post.number()),
                        Posted.id(form.text("turn")),
                        new Said(form.text("code"), post.words())));
    }

    @PostMapping("/record")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView record(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(Posted.of(by, number, form), Move.RECORD, post -> consultations.record(by, post.at()));
    }

    /** Slips for those who were there; nothing else will ever show them. */
    @PostMapping("/passes")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView passes(Viewer by, @PathVariable String number, Form form) {
        var post = Posted.of(by, number, form);
        return Forms.show(
                form,
                () -> new ModelAndView(
                        "consultation/slips",
                        "page",
                        new SlipsPage(post.number(), consultations.passes(by, At.any(post.number())))),
                failed -> pages.show(by, post.number(), new Typed(failed, "passes", "")));
    }
}
