package shangliang.identity;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads administrators to the people, and everyone to their own account. */
@Component
class IdentityRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        var mine = new RailItem(MyAccountController.PATH, "identity.rail.me", 0, Tone.QUIET, 900);
        return viewer.is(Role.ADMIN)
                ? List.of(new RailItem(PeopleController.PATH, "identity.rail.people", 0, Tone.QUIET, 700), mine)
                : List.of(mine);
    }
}
