package shangliang.consultation.plan;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Access;
import shangliang.web.Brief;
import shangliang.web.Form;

/** Shows everyone the plan of each year, and what came of every topic in it. */
@Controller
class OpenPlanController {

    private final PlanReader reader;
    private final Clock clock;

    OpenPlanController(PlanReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/plans")
    @Access(anyone = true)
    @Brief
    ModelAndView list() {
        return reader.list(Viewer.ANYONE, Form.EMPTY, Zone.day(clock.instant()).getYear());
    }

    @GetMapping("/plans/{year}")
    @Access(anyone = true)
    @Brief
    ModelAndView show(@PathVariable String year) {
        if (!year.matches("\\d{4}")) {
            throw new NotFound();
        }
        return reader.show(Viewer.ANYONE, Integer.parseInt(year), Form.EMPTY, "");
    }
}
