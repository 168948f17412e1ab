package shangliang.consultation;

import java.util.Map;
import shangliang.base.Viewer;

/**
 * Which consultations a viewer may see, as a condition on the row: every read and every lock goes through it.
 *
 * @param condition with named parameters that begin with {@code sight}
 */
record Sight(String condition, Map<String, Object> params) {

    private static final String OPEN = "phase not in ('PROPOSED', 'SCREENED', 'DEFERRED', 'REJECTED')";
    private static final Sight ALL = new Sight("true", Map.of());
    private static final Sight PUBLIC = new Sight(OPEN, Map.of());

    static Sight of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.TheClock clock -> ALL;
            case Viewer.Anyone anyone -> PUBLIC;
            case Viewer.KeyHolder key -> PUBLIC;
            case Viewer.Staff staff ->
                switch (staff.post().role()) {
                    case CLERK, SUPERVISION, CHAIR, COMMITTEE -> ALL;
                    case STUDIO_LEAD -> own(staff, "host_kind = 'studio' and host_code = :sightCode");
                    case UNIT -> own(staff, "owner = :sightCode and phase not in ('DEFERRED', 'REJECTED')");
                    case STATION, MEMBER, REGIONAL_GROUP, RECHECKER -> own(staff, "false");
                    case ADMIN -> PUBLIC;
                };
        };
    }

    /** Whether it is no more than what everyone sees: such a viewer has no desk for it. */
    boolean isPublic() {
        return equals(PUBLIC);
    }

    /** What is open, what they proposed themselves, and what belongs to their post. */
    private static Sight own(Viewer.Staff staff, String more) {
        var condition = "(" + OPEN + " or proposer = :sightAccount or " + more + ")";
        return new Sight(
                condition,
                Map.of(
                        "sightAccount",
                        staff.account(),
                        "sightCode",
                        staff.post().scope().code()));
    }
}
