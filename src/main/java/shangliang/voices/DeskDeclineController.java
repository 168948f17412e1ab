package shangliang.voices;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;
import static shangliang.base.Role.SUPERVISION;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** Sending a voice on or not taking it, and what becomes of an objection. */
@Controller
@RequestMapping("/desk/voices/{number}")
class DeskDeclineController {

    private final DeskActs desk;
    private final Voices voices;

    DeskDeclineController(DeskActs desk, Voices voices) {
        this.desk = desk;
        this.voices = voices;
    }

    @PostMapping("/refer")
    @Access({STATION, STUDIO_LEAD, CLERK})
    ModelAndView refer(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.REFER,
                post -> voices.refer(post.by(), post.number(), post.referral()));
    }

    @PostMapping("/recall-referral")
    @Access(CLERK)
    ModelAndView recallReferral(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.RECALL_REFERRAL,
                post -> voices.recallReferral(post.by(), post.number()));
    }

    @PostMapping("/propose-decline")
    @Access({STATION, STUDIO_LEAD, CLERK})
    ModelAndView proposeDecline(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.PROPOSE_DECLINE,
                post -> voices.proposeDecline(
                        post.by(), post.number(), post.text(DeskField.REASON), post.text(DeskField.WORDS)));
    }

    @PostMapping("/confirm-decline")
    @Access(CLERK)
    ModelAndView confirmDecline(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.CONFIRM_DECLINE,
                post -> voices.confirmDecline(post.by(), post.number()));
    }

    @PostMapping("/dismiss-decline")
    @Access(CLERK)
    ModelAndView dismissDecline(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.DISMISS_DECLINE,
                post -> voices.dismissDecline(post.by(), post.number()));
    }

    @PostMapping("/uphold-objection")
    @Access(SUPERVISION)
    ModelAndView upholdObjection(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.UPHOLD_OBJECTION,
                post -> voices.upholdObjection(post.by(), post.number()));
    }

    @PostMapping("/dismiss-objection")
    @Access(SUPERVISION)
    ModelAndView dismissObjection(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.DISMISS_OBJECTION,
                post -> voices.dismissObjection(
                        post.by(), post.number(), post.text(DeskField.REASON), post.text(DeskField.WORDS)));
    }
}
