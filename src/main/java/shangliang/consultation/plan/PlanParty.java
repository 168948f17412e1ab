package shangliang.consultation.plan;

import java.util.EnumSet;
import java.util.Set;
import shangliang.base.Role;
import shangliang.base.Viewer;

/** In what part someone acts on a plan. */
enum PlanParty {
    OFFICE,
    CHAIR,
    PROPOSER;

    private static final Set<Role> PROPOSERS =
            EnumSet.of(Role.COMMITTEE, Role.STUDIO_LEAD, Role.REGIONAL_GROUP, Role.MEMBER, Role.STATION, Role.CLERK);

    static Set<PlanParty> of(Viewer viewer) {
        var parties = EnumSet.noneOf(PlanParty.class);
        if (viewer instanceof Viewer.Staff staff) {
            if (staff.is(Role.CLERK)) {
                parties.add(OFFICE);
            }
            if (staff.is(Role.CHAIR)) {
                parties.add(CHAIR);
            }
            if (PROPOSERS.contains(staff.post().role())) {
                parties.add(PROPOSER);
            }
        }
        return parties;
    }
}
