package shangliang.voices;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Directory;
import shangliang.council.Division;

/**
 * Which voices a viewer may see in full, as a condition on the row: every read and every lock goes through it, so no
 * check can be forgotten. Of guidance a desk sees what nobody has in hand yet, and after that only the one colleague.
 *
 * @param condition with named parameters that begin with {@code sight}
 */
record Sight(String condition, Map<String, Object> params) {

    private static final Sight NOTHING = new Sight("false", Map.of());
    private static final Sight LENT = new Sight("lent", Map.of());

    private static final Sight ALL = new Sight("phase <> 'DRAFT'", Map.of());

    private static final String MINE = "(keeper is null or keeper = :sightMe)";

    private static final String FIRST_HAND = """
            phase in ('SUBMITTED', 'CLARIFYING', 'ACCEPTED', 'REOPENED', 'ASSIGNED', 'DECLINE_PROPOSED', 'NOT_ACCEPTED',
              'REFERRED_OUT') and\s""" + MINE;

    private static final String SECOND_HAND = """
            phase in ('ACCEPTED', 'REOPENED', 'REFERRED_OUT') and %1$s
              or phase = 'SUBMITTED' and step_due <= :sightNow
              or phase = 'DECLINE_PROPOSED'
              or keeper = :sightMe""".formatted(MINE);

    private static final String HANDLING = "phase in ('ASSIGNED', 'RETURN_REQUESTED', 'RULING') or " + MINE;

    private static final String RULING = """
            phase in ('RETURN_REQUESTED', 'RULING')
              or phase in ('ACCEPTED', 'REOPENED') and step_due <= :sightNow""";

    static Sight of(Turn turn, Directory directory) {
        return of(turn.by(), turn.now(), directory);
    }

    static Sight of(Viewer viewer, Instant now, Directory directory) {
        return switch (viewer) {
            case Viewer.Anyone anyone -> NOTHING;
            case Viewer.KeyHolder key ->
                new Sight("id = :sightId", Map.of("sightId", key.matter().id()));
            case Viewer.TheClock clock -> ALL;
            case Viewer.Staff staff -> of(staff.post(), directory).withGuidance(staff, now);
        };
    }

    private static Sight of(Post post, Directory directory) {
        var code = post.scope().code();
        return switch (post.role()) {
            case CLERK, SUPERVISION, COMMITTEE, REGIONAL_GROUP -> ALL;
            case STATION -> new Sight("place = any(:sightPlaces)", Map.of("sightPlaces", placesOf(code, directory)));
            case STUDIO_LEAD ->
                new Sight("receiver_kind = 'studio' and receiver_code = :sightStudio", Map.of("sightStudio", code));
            case UNIT ->
                new Sight(
                        "(unit = :sightUnit or :sightUnit = any(helpers)) and phase <> 'DRAFT'",
                        Map.of("sightUnit", code));
            case RECHECKER -> new Sight("phase = 'RECHECK'", Map.of());
            case CHAIR -> new Sight("(phase = 'ESCALATED' or escalated_at is not null)", Map.of());
            case MEMBER -> LENT;
            case ADMIN -> NOTHING;
        };
    }

    private Sight withGuidance(Viewer.Staff staff, Instant now) {
        var all = new HashMap<>(params);
        all.put("sightMe", staff.account());
        all.put("sightNow", VoiceMapping.utc(now));
        var seen = "(%s) and (kind <> 'GUIDANCE' or %s)"
                .formatted(condition, guidance(staff.post().role()));
        return new Sight(seen, Map.copyOf(all));
    }

    private static String guidance(Role role) {
        return switch (role) {
            case STATION, STUDIO_LEAD -> FIRST_HAND;
            case CLERK -> SECOND_HAND;
            case UNIT -> HANDLING;
            case SUPERVISION -> RULING;
            default -> "false";
        };
    }

    private static String[] placesOf(String code, Directory directory) {
        return Stream.concat(
                        Stream.of(code), directory.placesUnder(code).stream().map(Division::code))
                .toArray(String[]::new);
    }
}
