package shangliang.outcomes.reports;

import java.util.Map;
import shangliang.base.Role;
import shangliang.base.Viewer;

/**
 * Which reports somebody may see: authors their own, and also what was combined with it; clerks and chair what was handed in;
 * nobody else any.
 *
 * @param condition on the table {@code report}
 */
record ReportSight(String condition, Map<String, Object> params) {

    private static final ReportSight NOTHING = new ReportSight("false", Map.of());
    private static final String OWN = "(account = :me or body = :body)";

    static ReportSight of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.TheClock clock -> new ReportSight("true", Map.of());
            case Viewer.Staff staff -> of(staff);
            case Viewer.Anyone anyone -> NOTHING;
            case Viewer.KeyHolder holder -> NOTHING;
        };
    }

    private static ReportSight of(Viewer.Staff staff) {
        var own = Map.<String, Object>of(
                "me",
                staff.account(),
                "body",
                Author.body(staff.post().role(), staff.post().scope()));
        if (staff.is(Role.CLERK) || staff.is(Role.CHAIR)) {
            return new ReportSight("(phase <> 'DRAFT' or " + OWN + ")", own);
        }
        return Reports.AUTHORS.contains(staff.post().role()) ? new ReportSight(OWN, own) : NOTHING;
    }
}
