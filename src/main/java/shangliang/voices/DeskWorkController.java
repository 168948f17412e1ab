package shangliang.voices;

import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.UNIT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** The work on a voice, alone or together, up to its answer. */
@Controller
@RequestMapping("/desk/voices/{number}")
class DeskWorkController {

    private final DeskActs desk;
    private final Voices voices;

    DeskWorkController(DeskActs desk, Voices voices) {
        this.desk = desk;
        this.voices = voices;
    }

    @PostMapping("/begin")
    @Access(UNIT)
    ModelAndView begin(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.BEGIN,
                post -> voices.begin(
                        post.by(), post.number(), post.text(DeskField.CONTACT), post.text(DeskField.PLAN)));
    }

    @PostMapping("/extend")
    @Access(UNIT)
    ModelAndView extend(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.EXTEND,
                post -> voices.extend(post.by(), post.number(), post.text(DeskField.WORDS)));
    }

    @PostMapping("/answer")
    @Access(UNIT)
    ModelAndView answer(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.ANSWER_IT,
                post -> voices.answer(post.by(), post.number(), post.answer()));
    }

    @PostMapping("/answer-jointly")
    @Access({UNIT, COMMITTEE, REGIONAL_GROUP})
    ModelAndView answerJointly(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.ANSWER_JOINTLY,
                post -> voices.answer(post.by(), post.number(), post.answer()));
    }

    @PostMapping("/replace-answer")
    @Access(UNIT)
    ModelAndView replaceAnswer(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.REPLACE_ANSWER,
                post -> voices.replaceAnswer(post.by(), post.number(), post.answer()));
    }
}
