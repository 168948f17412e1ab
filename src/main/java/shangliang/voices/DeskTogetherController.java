package shangliang.voices;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;
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

/** What several have to settle: sittings, and questions upward. */
@Controller
@RequestMapping("/desk/voices/{number}")
class DeskTogetherController {

    private final DeskActs desk;
    private final Voices voices;

    DeskTogetherController(DeskActs desk, Voices voices) {
        this.desk = desk;
        this.voices = voices;
    }

    @PostMapping("/convene")
    @Access({UNIT, COMMITTEE, REGIONAL_GROUP, CLERK})
    ModelAndView convene(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.CONVENE,
                post -> voices.convene(
                        post.by(), post.number(), post.texts(DeskField.HELPERS), post.text(DeskField.WORDS)));
    }

    @PostMapping("/conclude")
    @Access({UNIT, COMMITTEE, REGIONAL_GROUP, CLERK, SUPERVISION})
    ModelAndView conclude(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.CONCLUDE,
                post -> voices.conclude(
                        post.by(), post.number(), post.text(DeskField.UNIT), post.text(DeskField.WORDS)));
    }

    @PostMapping("/escalate")
    @Access({COMMITTEE, REGIONAL_GROUP, CLERK, SUPERVISION})
    ModelAndView escalate(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.ESCALATE,
                post -> voices.escalate(post.by(), post.number(), post.text(DeskField.WORDS)));
    }

    @PostMapping("/resume")
    @Access({STATION, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP, CLERK})
    ModelAndView resume(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.RESUME,
                post -> voices.resume(post.by(), post.number(), post.text(DeskField.WORDS)));
    }

    @PostMapping("/decide")
    @Access(CHAIR)
    ModelAndView decide(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.DECIDE,
                post -> voices.decide(post.by(), post.number(), post.text(DeskField.WORDS)));
    }
}
