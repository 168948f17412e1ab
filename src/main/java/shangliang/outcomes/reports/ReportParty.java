package shangliang.outcomes.reports;

import java.util.EnumSet;
import java.util.Set;
import shangliang.base.Role;
import shangliang.base.Viewer;

/** In what part someone acts on one report. */
enum ReportParty {
    AUTHOR,
    EDITOR,
    CHAIR,
    CLOCK;

    /** Nobody edits what they wrote themselves. */
    static Set<ReportParty> of(Viewer viewer, OpinionReport report) {
        var parties = EnumSet.noneOf(ReportParty.class);
        if (viewer instanceof Viewer.TheClock) {
            parties.add(CLOCK);
        } else if (viewer instanceof Viewer.Staff staff) {
            if (report.author().is(staff)) {
                parties.add(AUTHOR);
            } else if (staff.is(Role.CLERK)) {
                parties.add(EDITOR);
            } else if (staff.is(Role.CHAIR)) {
                parties.add(CHAIR);
            }
        }
        return parties;
    }
}
