package shangliang.voices;

import static shangliang.base.Role.CLERK;
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

/** What is done with a voice before it is sent to a unit: taken up, sorted, asked about. */
@Controller
@RequestMapping("/desk/voices/{number}")
class DeskIntakeController {

    private final DeskActs desk;
    private final Voices voices;

    DeskIntakeController(DeskActs desk, Voices voices) {
        this.desk = desk;
        this.voices = voices;
    }

    @PostMapping("/accept")
    @Access({STATION, STUDIO_LEAD, CLERK})
    ModelAndView accept(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.ACCEPT,
                post -> voices.accept(post.by(), post.number(), post.sorting()));
    }

    @PostMapping("/sort")
    @Access({STATION, STUDIO_LEAD, CLERK})
    ModelAndView sort(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.SORT,
                post -> voices.sort(post.by(), post.number(), post.sorting()));
    }

    @PostMapping("/ask")
    @Access({STATION, STUDIO_LEAD, CLERK})
    ModelAndView ask(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.ASK,
                post -> voices.ask(post.by(), post.number(), post.text(DeskField.WORDS)));
    }

    @PostMapping("/clarify")
    @Access({STATION, STUDIO_LEAD})
    ModelAndView clarify(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.CLARIFY,
                post -> voices.clarify(post.by(), post.number(), post.text(DeskField.WORDS)));
    }

    @PostMapping("/supplement")
    @Access({STATION, STUDIO_LEAD})
    ModelAndView supplement(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.SUPPLEMENT,
                post -> voices.supplement(post.by(), post.number(), post.text(DeskField.WORDS)));
    }

    @PostMapping("/link")
    @Access(CLERK)
    ModelAndView link(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.LINK,
                post -> voices.link(post.by(), post.number(), post.master()));
    }

    @PostMapping("/unlink")
    @Access(CLERK)
    ModelAndView unlink(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form), DeskAct.UNLINK, post -> voices.unlink(post.by(), post.number()));
    }
}
