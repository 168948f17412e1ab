package shangliang.council.duty;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads a member to the own file. */
@Component
class DutyRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.MEMBER)
                ? List.of(new RailItem(DutyFilePage.PATH, "council.duty.rail", 0, Tone.QUIET, 60))
                : List.of();
    }
}
