package shangliang.studios;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads the administrator to studios and venues. */
@Component
class StudioRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.ADMIN)
                ? List.of(new RailItem("/desk/admin/studios", "studios.rail", 0, Tone.QUIET, 82))
                : List.of();
    }
}
