package shangliang.studios.highlights;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to the highlights; nobody is counted down for them. */
@Component
class HighlightRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.COMMITTEE) || viewer.is(Role.CHAIR) || viewer.is(Role.CLERK)
                ? List.of(new RailItem("/desk/highlights", "studios.highlights.title", 0, Tone.QUIET, 62))
                : List.of();
    }
}
