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

/** Notes for a person who cannot do it themselves whether a proposal or report may be made of their voice. */
@Controller
@RequestMapping("/desk/voices/{number}")
class DeskConsentController {

    private final DeskActs desk;
    private final Voices voices;

    DeskConsentController(DeskActs desk, Voices voices) {
        this.desk = desk;
        this.voices = voices;
    }

    @PostMapping("/lend")
    @Access({STATION, STUDIO_LEAD, CLERK})
    ModelAndView lend(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.LEND,
                post -> voices.lend(post.by(), post.number(), post.text(DeskField.CONSENT)));
    }

    @PostMapping("/unlend")
    @Access({STATION, STUDIO_LEAD, CLERK})
    ModelAndView unlend(Viewer by, @PathVariable String number, Form form) {
        return desk.submit(
                DeskPost.of(by, number, form),
                DeskAct.UNLEND,
                post -> voices.unlend(post.by(), post.number(), post.text(DeskField.CONSENT)));
    }
}
