package shangliang.studios.firms;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to firms and to the policies for them. */
@Component
class FirmRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        if (viewer.is(Role.STUDIO_LEAD) || viewer.is(Role.COMMITTEE) || viewer.is(Role.CLERK)) {
            return List.of(new RailItem("/desk/firms", "studios.firms.title", 0, Tone.QUIET, 63));
        }
        return viewer.is(Role.UNIT)
                ? List.of(new RailItem("/policies", "studios.firms.policies", 0, Tone.QUIET, 63))
                : List.of();
    }
}
