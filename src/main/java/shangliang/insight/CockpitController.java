package shangliang.insight;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.SUPERVISION;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Access;
import shangliang.web.Form;

/** Shows the whole district at a glance to those who answer for it. */
@Controller
class CockpitController {

    static final String PATH = "/desk/insight";

    private final Latest latest;
    private final Clock clock;

    CockpitController(Latest latest, Clock clock) {
        this.latest = latest;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access({CLERK, COMMITTEE, SUPERVISION, CHAIR})
    ModelAndView cockpit(Viewer by, Form form) {
        var today = Zone.day(clock.instant());
        var asked = Asked.of(form, today);
        var links = new Links(by.is(CHAIR), asked.period());
        var page = new CockpitPage(asked, latest.of(asked.period()), links, Asked.often(today));
        return new ModelAndView("insight/cockpit", "page", page);
    }
}
