package shangliang.council;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads the administrator to the lists and the calendar. */
@Component
class CouncilRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.ADMIN)
                ? List.of(
                        new RailItem("/desk/admin/council", "council.rail.lists", 0, Tone.QUIET, 80),
                        new RailItem("/desk/admin/calendar", "council.rail.calendar", 0, Tone.QUIET, 84))
                : List.of();
    }
}
