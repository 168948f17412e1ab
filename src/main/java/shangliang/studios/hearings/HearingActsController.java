package shangliang.studios.hearings;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** What is done about one hearing: a sentence, a swap, that it was heard, decisions and their answers. */
@Controller
class HearingActsController {

    private static final String SLOT = "/desk/hearings/{month}/{studio}";

    private final Hearings hearings;
    private final HearingDeskController pages;

    HearingActsController(Hearings hearings, HearingDeskController pages) {
        this.hearings = hearings;
        this.pages = pages;
    }

    @PostMapping(SLOT + "/sentence")
    @Access(Role.STUDIO_LEAD)
    ModelAndView say(Viewer by, @PathVariable String month, @PathVariable String studio, Form form) {
        var key = SlotKey.of(month, studio);
        return done(by, key, form, () -> hearings.say(by, key, form.text("sentence")));
    }

    @PostMapping(SLOT + "/swap")
    @Access(Role.CLERK)
    ModelAndView swap(Viewer by, @PathVariable String month, @PathVariable String studio, Form form) {
        var key = SlotKey.of(month, studio);
        return done(by, key, form, () -> hearings.swap(by, key, form.text("reason")));
    }

    @PostMapping(SLOT + "/heard")
    @Access(Role.CHAIR)
    ModelAndView hear(Viewer by, @PathVariable String month, @PathVariable String studio, Form form) {
        var key = SlotKey.of(month, studio);
        return done(by, key, form, () -> hearings.hear(by, key));
    }

    @PostMapping(SLOT + "/decisions")
    @Access(Role.CHAIR)
    ModelAndView decide(Viewer by, @PathVariable String month, @PathVariable String studio, Form form) {
        var key = SlotKey.of(month, studio);
        return done(by, key, form, () -> hearings.decide(by, key, form.text("text"), number(form.text("days"))));
    }

    @PostMapping(SLOT + "/answers")
    @Access(Role.STUDIO_LEAD)
    ModelAndView answer(Viewer by, @PathVariable String month, @PathVariable String studio, Form form) {
        var key = SlotKey.of(month, studio);
        return done(by, key, form, () -> hearings.answer(by, key, number(form.text("number")), form.text("answer")));
    }

    private ModelAndView done(Viewer by, SlotKey key, Form form, Runnable act) {
        return Forms.submit(
                form,
                () -> {
                    act.run();
                    return key.path();
                },
                failed -> pages.report(by, key, failed));
    }

    /** What is no number is none that is allowed. */
    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
