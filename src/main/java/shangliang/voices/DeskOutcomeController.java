package shangliang.voices;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.RECHECKER;
import static shangliang.base.Role.SUPERVISION;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** Whether an answer holds, and what the public may read. */
@Controller
@RequestMapping("/desk/voices/{number}")
class DeskOutcomeController {

    private final DeskActs desk;
    private final Voices voices;

    DeskOutcomeController(DeskActs desk, Voices voices) {
        this.desk = desk;
        this.voices = voices;
    }

    @PostMapping("/verify")
    @Access(RECHECKER)
    ModelAndView verify(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.VERIFY,
                post -> voices.verify(post.by(), post.number(), post.text(DeskField.WORDS)));
    }

    @PostMapping("/refute")
    @Access(RECHECKER)
    ModelAndView refute(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.REFUTE,
                post -> voices.refute(post.by(), post.number(), post.text(DeskField.WORDS)));
    }

    @PostMapping("/reopen")
    @Access(SUPERVISION)
    ModelAndView reopen(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.REOPEN,
                post -> voices.reopen(post.by(), post.number(), post.text(DeskField.WORDS)));
    }

    @PostMapping("/publish")
    @Access(CLERK)
    ModelAndView publish(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.PUBLISH,
                post -> voices.publish(
                        post.by(), post.number(), post.text(DeskField.TITLE), post.text(DeskField.TEXT)));
    }

    @PostMapping("/publish-answer")
    @Access(CLERK)
    ModelAndView publishAnswer(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.PUBLISH_ANSWER,
                post -> voices.publishAnswer(post.by(), post.number(), post.text(DeskField.ANSWER)));
    }

    @PostMapping("/withhold")
    @Access(CLERK)
    ModelAndView withhold(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.WITHHOLD,
                post -> voices.withhold(post.by(), post.number(), post.text(DeskField.WORDS)));
    }
}
