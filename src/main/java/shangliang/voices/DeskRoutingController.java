package shangliang.voices;

import static shangliang.base.Role.CLERK;
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

/** Who is to handle a voice: given, taken back, returned, ruled on. */
@Controller
@RequestMapping("/desk/voices/{number}")
class DeskRoutingController {

    private final DeskActs desk;
    private final Voices voices;

    DeskRoutingController(DeskActs desk, Voices voices) {
        this.desk = desk;
        this.voices = voices;
    }

    @PostMapping("/assign")
    @Access({STATION, STUDIO_LEAD, CLERK, SUPERVISION})
    ModelAndView assign(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.ASSIGN,
                post -> voices.assign(post.by(), post.number(), post.order()));
    }

    @PostMapping("/take-back")
    @Access({CLERK, SUPERVISION})
    ModelAndView takeBack(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form), DeskAct.TAKE_BACK, post -> voices.takeBack(post.by(), post.number()));
    }

    @PostMapping("/return")
    @Access(UNIT)
    ModelAndView sendBack(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.RETURN,
                post -> voices.sendBack(
                        post.by(), post.number(), post.text(DeskField.WHOSE), post.text(DeskField.WORDS)));
    }

    @PostMapping("/keep")
    @Access(UNIT)
    ModelAndView keep(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(DeskPost.of(by, number, form), DeskAct.KEEP, post -> voices.keep(post.by(), post.number()));
    }

    @PostMapping("/take-up")
    @Access(SUPERVISION)
    ModelAndView takeUp(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form), DeskAct.TAKE_UP, post -> voices.takeUp(post.by(), post.number()));
    }

    @PostMapping("/rule")
    @Access(SUPERVISION)
    ModelAndView rule(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.RULE,
                post -> voices.rule(post.by(), post.number(), post.decision()));
    }
}
