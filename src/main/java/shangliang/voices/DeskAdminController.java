package shangliang.voices;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.web.Access;

/** The administrator's first page. */
@Controller
class DeskAdminController {

    static final String HOME = "/desk/admin";

    private static final String[] PLACES = {"people", "council", "studios", "calendar", "duties", "deadlines"};

    private final DeskHealth health;
    private final Clock clock;

    DeskAdminController(DeskHealth health, Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    @GetMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView home() {
        var places = new LinkedHashMap<String, String>();
        for (var place : PLACES) {
            places.put(place, HOME + "/" + place);
        }
        places.put("imports", "/desk/imports");
        var page = new DeskAdminPage(places, health.look(clock.instant()));
        return new ModelAndView("voices/deskAdmin", Map.of("page", page));
    }
}
