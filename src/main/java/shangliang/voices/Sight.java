package shangliang.voices;

import java.util.Map;
import java.util.stream.Stream;
import shangliang.base.Post;
import shangliang.base.Viewer;
import shangliang.council.Directory;
import shangliang.council.Division;

/**
 * Which voices a viewer may see in full, as a condition on the row: every read and every lock goes through it, so no
 * check can be forgotten.
 *
 * @param condition with named parameters that begin with {@code sight}
 */
record Sight(String condition, Map<String, Object> params) {

    private static final Sight NOTHING = new Sight("false", Map.of());
    private static final Sight ALL = new Sight("phase <> 'DRAFT'", Map.of());

    static Sight of(Viewer viewer, Directory directory) {
        return switch (viewer) {
            case Viewer.Anyone anyone -> NOTHING;
            case Viewer.KeyHolder key ->
                new Sight("id = :sightId", Map.of("sightId", key.matter().id()));
            case Viewer.TheClock clock -> ALL;
            case Viewer.Staff staff -> of(staff.post(), directory);
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
            case MEMBER, ADMIN -> NOTHING;
        };
    }

    private static String[] placesOf(String code, Directory directory) {
        return Stream.concat(
                        Stream.of(code), directory.placesUnder(code).stream().map(Division::code))
                .toArray(String[]::new);
    }
}
