package shangliang.council;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Form;

/** The public pages about who there is. */
@Controller
class CouncilController {

    private final CouncilReader reader;

    CouncilController(CouncilReader reader) {
        this.reader = reader;
    }

    @GetMapping("/council")
    @Access(anyone = true)
    ModelAndView index() {
        return page("council/index", new CouncilPage(reader.directory(), reader.memberCount()));
    }

    @GetMapping("/council/organs/{code}")
    @Access(anyone = true)
    ModelAndView organ(@PathVariable String code) {
        return page("council/organ", reader.organ(code));
    }

    @GetMapping("/council/places/{code}")
    @Access(anyone = true)
    ModelAndView place(@PathVariable String code) {
        return page("council/place", reader.place(code));
    }

    @GetMapping("/council/members")
    @Access(anyone = true)
    ModelAndView members(Form form) {
        return page("council/members", reader.members(MemberFilter.of(form, reader.directory())));
    }

    private static ModelAndView page(String view, Object page) {
        return new ModelAndView(view, Map.of("page", page));
    }
}
