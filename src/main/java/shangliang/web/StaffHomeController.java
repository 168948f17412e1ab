package shangliang.web;

import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;

/** Leads everyone who signs in to what their post does first. */
@Controller
class StaffHomeController {

    private final Site site;

    StaffHomeController(Site site) {
        this.site = site;
    }

    @GetMapping("/desk")
    @Access(signedIn = true)
    ModelAndView home(Viewer viewer) {
        return Forms.redirect(site.places(viewer).stream()
                .min(Comparator.comparingInt(RailItem::order))
                .map(RailItem::href)
                .orElse("/desk/me"));
    }
}
