package shangliang.outcomes.works;

import java.util.EnumSet;
import java.util.Set;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** In what part someone acts on one work. */
enum WorkParty {
    AUTHOR,
    OFFICE;

    /** The clerks, and the committee that it is with; nobody decides on what they wrote themselves. */
    static Set<WorkParty> of(Viewer viewer, Work work) {
        var parties = EnumSet.noneOf(WorkParty.class);
        if (viewer instanceof Viewer.Staff staff) {
            if (work.author().is(staff)) {
                parties.add(AUTHOR);
            } else if (isOffice(staff, work) && !work.author().wrote(staff)) {
                parties.add(OFFICE);
            }
        }
        return parties;
    }

    private static boolean isOffice(Viewer.Staff staff, Work work) {
        var committee = work.committee();
        return staff.is(Role.CLERK) || committee != null && staff.is(Role.COMMITTEE, ScopeRef.organ(committee));
    }
}
