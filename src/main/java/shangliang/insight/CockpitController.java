package shangliang.insight;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.SUPERVISION;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** Shows the whole district at a glance to those who answer for it. */
@Controller
class CockpitController {

    static final String PATH = "/desk/insight";

    private final Views views;

    CockpitController(Views views) {
        this.views = views;
    }

    @GetMapping(PATH)
    @Access({CLERK, COMMITTEE, SUPERVISION, CHAIR})
    ModelAndView cockpit(Viewer by, Form form) {
        var today = views.now().day();
        var asked = Asked.of(form, today);
        var links = new Links(by.is(CHAIR), asked.period());
        var page = new CockpitPage(asked, views.of(asked.period()), links, Asked.often(today));
        return new ModelAndView("insight/cockpit", "page", page);
    }
}
