package shangliang.voices;

import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.UNIT;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Form;

/** Reads along while an answer is written, and says what would make it plainer. */
@Controller
class DeskPlainController {

    @PostMapping("/desk/plain")
    @Access({UNIT, COMMITTEE, REGIONAL_GROUP})
    ModelAndView plain(Form form) {
        return new ModelAndView("voices/deskPlain", Map.of("page", DeskPlain.of(form)));
    }
}
