package shangliang.outcomes.proposals;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads everyone who has to do with proposals to them. */
@Component
class ProposalRail implements RailSource {

    private static final Set<Role> READERS = Set.of(
            Role.MEMBER,
            Role.COMMITTEE,
            Role.REGIONAL_GROUP,
            Role.STATION,
            Role.STUDIO_LEAD,
            Role.CLERK,
            Role.UNIT,
            Role.SUPERVISION,
            Role.CHAIR);

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff
                        && READERS.contains(staff.post().role())
                ? List.of(new RailItem("/desk/proposals", "outcomes.rail.proposals", 0, Tone.QUIET, 46))
                : List.of();
    }
}
