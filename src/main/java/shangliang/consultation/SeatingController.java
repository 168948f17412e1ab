package shangliang.consultation;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** Who sits at the table of a consultation. */
@Controller
@RequestMapping("/desk/consultations/{number}")
class SeatingController {

    private final ConsultationPages pages;
    private final Consultations consultations;

    SeatingController(ConsultationPages pages, Consultations consultations) {
        this.pages = pages;
        this.consultations = consultations;
    }

    @PostMapping("/invite")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView invite(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.INVITE, post -> consultations.invite(by, post.at(), post.seats()));
    }

    @PostMapping("/come")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD, STATION})
    ModelAndView come(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                "come",
                post -> consultations.come(by, At.any(post.number()), post.group(), form.text("name")));
    }

    @PostMapping("/write")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD, STATION})
    ModelAndView write(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                "write",
                post -> consultations.write(
                        by, At.any(post.number()), post.group(), new Said(form.text("name"), post.words())));
    }

    @PostMapping("/leave")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView leave(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                "leave",
                post -> consultations.leave(by, At.any(post.number()), form.text("code")));
    }

    @PostMapping("/announce")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView announce(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                "announce",
                post -> consultations.announceDraw(by, At.any(post.number()), post.group()));
    }

    @PostMapping("/draw")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView draw(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                "draw",
                post -> consultations.draw(by, At.any(post.number()), post.group(), form.text("numbers")));
    }

    @PostMapping("/seat")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView seat(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(Posted.of(by, number, form), Move.SEAT, post -> consultations.seat(by, post.at()));
    }
}
