package shangliang.council.partners;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads the administrator to the partners; nobody is counted down for them. */
@Component
class PartnerRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.ADMIN)
                ? List.of(new RailItem("/desk/partners", "council.partners.title", 0, Tone.QUIET, 81))
                : List.of();
    }
}
