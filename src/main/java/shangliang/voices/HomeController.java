package shangliang.voices;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Brief;

/** Opens the door: say it here, and see what was promised. */
@Controller
class HomeController {

    private static final int DONE = 3;

    private final Showcase showcase;

    HomeController(Showcase showcase) {
        this.showcase = showcase;
    }

    @GetMapping("/")
    @Access(anyone = true)
    @Brief
    ModelAndView home() {
        return new ModelAndView("voices/home", "page", new HomePage(showcase.figures(), showcase.done(DONE)));
    }
}
