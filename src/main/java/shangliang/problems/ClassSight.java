package shangliang.problems;

import java.util.Map;
import shangliang.base.Viewer;

/**
 * Which classes a viewer may see, as a condition on the row: every read and every lock goes through it.
 *
 * @param condition with named parameters that begin with {@code sight}
 */
record ClassSight(String condition, Map<String, Object> params) {

    private static final ClassSight NOTHING = new ClassSight("false", Map.of());
    private static final ClassSight ALL = new ClassSight("true", Map.of());
    private static final ClassSight PUBLIC =
            new ClassSight("phase in ('CONFIRMED', 'REMEDY', 'VERIFYING', 'CLOSED', 'RETURNED', 'DORMANT')", Map.of());

    static ClassSight of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.TheClock clock -> ALL;
            case Viewer.Anyone anyone -> PUBLIC;
            case Viewer.KeyHolder key -> PUBLIC;
            case Viewer.Staff staff ->
                switch (staff.post().role()) {
                    case CLERK, SUPERVISION, CHAIR, COMMITTEE -> ALL;
                    case UNIT ->
                        new ClassSight(
                                "remedy_unit = :sightUnit and phase not in ('SUGGESTED', 'DISMISSED', 'MERGED')",
                                Map.of("sightUnit", staff.post().scope().code()));
                    case RECHECKER -> PUBLIC;
                    case STATION, STUDIO_LEAD, MEMBER, REGIONAL_GROUP, ADMIN -> NOTHING;
                };
        };
    }
}
