package shangliang.council.week;

import static shangliang.base.Role.MEMBER;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Shows a member the coming days. */
@Controller
class WeekController implements RailSource {

    private final WeekReader reader;

    WeekController(WeekReader reader) {
        this.reader = reader;
    }

    @GetMapping(Week.PATH)
    @Access(MEMBER)
    ModelAndView show(Viewer viewer) {
        return new ModelAndView("council/week/show", "page", reader.of(viewer));
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.MEMBER)
                ? List.of(new RailItem(Week.PATH, "council.week.rail", 0, Tone.QUIET, 0))
                : List.of();
    }
}
