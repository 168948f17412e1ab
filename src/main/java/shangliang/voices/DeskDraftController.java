package shangliang.voices;

import static shangliang.base.Role.*;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.voices.DeskDrafts.Slot;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Saves what is being typed at a desk, by itself or at the press of a button, and throws it away when asked to. */
@Controller
class DeskDraftController {

    private static final View SAVED = (model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());

    private final DeskDrafts drafts;
    private final DeskSights sights;
    private final VoiceRows rows;

    DeskDraftController(DeskDrafts drafts, DeskSights sights, VoiceRows rows) {
        this.drafts = drafts;
        this.sights = sights;
        this.rows = rows;
    }

    @PostMapping("/desk/counter/draft")
    @Access({STATION, STUDIO_LEAD})
    ModelAndView counter(Viewer by, Form form, HttpServletRequest request) {
        return save(DeskCounter.staff(by), Slot.COUNTER, form, request);
    }

    @PostMapping("/desk/voices/{number}/draft")
    @Access({STATION, STUDIO_LEAD, CLERK, UNIT, SUPERVISION, CHAIR, COMMITTEE, REGIONAL_GROUP, RECHECKER})
    ModelAndView voice(Viewer by, @PathVariable String number, Form form, HttpServletRequest request) {
        var known = VoiceNumber.parse(number).orElseThrow(NotFound::new);
        var eyes = sights.of(by);
        var voice = rows.find(known, eyes.sight()).orElseThrow(NotFound::new);
        var act = DeskAct.named(form.text("act")).orElseThrow(() -> new Invalid("act", "voices.desk.choose"));
        return save(eyes.by(), Slot.of(voice.number(), act), form, request);
    }

    private ModelAndView save(Viewer.Staff by, Slot slot, Form form, HttpServletRequest request) {
        if (form.has("step", "drop")) {
            drafts.drop(by, slot);
        } else {
            drafts.keep(by, slot, form);
        }
        return request.getHeader("HX-Request") == null ? Forms.redirect(slot.path()) : new ModelAndView(SAVED);
    }
}
