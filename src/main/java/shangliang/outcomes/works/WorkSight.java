package shangliang.outcomes.works;

import java.util.HashMap;
import java.util.Map;
import shangliang.base.Role;
import shangliang.base.Viewer;

/**
 * Which works somebody may see, as a condition on the table {@code work}: what is published, what is their own, and what
 * was handed in to their office.
 *
 * @param condition with named parameters that begin with {@code sight}
 */
record WorkSight(String condition, Map<String, Object> params) {

    static final WorkSight PUBLIC = new WorkSight("phase = 'PUBLISHED'", Map.of());
    private static final WorkSight NOTHING = new WorkSight("false", Map.of());
    private static final String OWN = "writer = any(:sightWriters)";
    private static final String HANDED_IN = "submitted_at is not null and phase <> 'DRAFT'";

    /** Everything somebody may read. */
    static WorkSight of(Viewer viewer) {
        var desk = desk(viewer);
        return desk == NOTHING
                ? PUBLIC
                : new WorkSight("(" + PUBLIC.condition + " or " + desk.condition + ")", desk.params);
    }

    /** What belongs on somebody's desk. */
    static WorkSight desk(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff ? desk(staff) : NOTHING;
    }

    private static WorkSight desk(Viewer.Staff staff) {
        var params = new HashMap<String, Object>();
        params.put("sightWriters", WorkAuthor.writers(staff).toArray(String[]::new));
        if (Works.AUTHORS.contains(staff.post().role())) {
            return new WorkSight(OWN, params);
        }
        if (staff.is(Role.CLERK)) {
            return new WorkSight("(" + HANDED_IN + " or " + OWN + ")", params);
        }
        if (staff.is(Role.COMMITTEE)) {
            params.put("sightCommittee", staff.post().scope().code());
            return new WorkSight("(committee = :sightCommittee and " + HANDED_IN + " or " + OWN + ")", params);
        }
        return NOTHING;
    }
}
