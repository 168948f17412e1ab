package shangliang.voices;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.RECHECKER;
import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;
import static shangliang.base.Role.SUPERVISION;
import static shangliang.base.Role.UNIT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** One voice on its own page, as much of it as the post may see. */
@Controller
class DeskVoiceController {

    private final DeskPages pages;

    DeskVoiceController(DeskPages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/voices/{number}")
    @Access({STATION, STUDIO_LEAD, CLERK, UNIT, SUPERVISION, CHAIR, COMMITTEE, REGIONAL_GROUP, RECHECKER})
    ModelAndView show(Viewer by, @PathVariable String number, Form form) {
        var known = VoiceNumber.parse(number).orElseThrow(NotFound::new);
        return pages.voice(by, known, DeskTyped.NOTHING, DeskDone.of(form));
    }
}
