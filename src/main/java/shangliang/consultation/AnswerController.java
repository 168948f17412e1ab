package shangliang.consultation;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.RECHECKER;
import static shangliang.base.Role.STUDIO_LEAD;
import static shangliang.base.Role.UNIT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** What the deciding body answers and does, and how it truly is afterwards. */
@Controller
@RequestMapping("/desk/consultations/{number}")
class AnswerController {

    private final ConsultationPages pages;
    private final Consultations consultations;

    AnswerController(ConsultationPages pages, Consultations consultations) {
        this.pages = pages;
        this.consultations = consultations;
    }

    @PostMapping("/adopt")
    @Access(UNIT)
    ModelAndView adopt(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                Move.ADOPT,
                post -> consultations.decide(by, post.at(), post.results().rulings()));
    }

    @PostMapping("/open-tasks")
    @Access(UNIT)
    ModelAndView openTasks(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                Move.OPEN_TASKS,
                post -> consultations.openTasks(by, post.at(), post.results().tasks()));
    }

    @PostMapping("/done")
    @Access(UNIT)
    ModelAndView done(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form),
                "done",
                post -> consultations.done(by, post.at(), Posted.count(form.text("task")), post.words()));
    }

    @PostMapping("/look-again")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView lookAgain(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.LOOK_AGAIN, post -> consultations.lookAgain(by, post.at()));
    }

    @PostMapping("/verify")
    @Access(RECHECKER)
    ModelAndView verify(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.VERIFY, post -> consultations.verify(by, post.at(), post.words()));
    }

    @PostMapping("/refute")
    @Access(RECHECKER)
    ModelAndView refute(Viewer by, @PathVariable String number, Form form) {
        return pages.submit(
                Posted.of(by, number, form), Move.REFUTE, post -> consultations.refute(by, post.at(), post.words()));
    }
}
