package shangliang.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as routing needs it: itself and everything it lies in, and the office of its town.
 *
 * @param within codes from the place itself up to the district; empty when nobody knows where
 * @param townUnit organ code of the town's or street's office, or null when the place is wider than a town
 */
record Spot(List<String> within, @Nullable String townUnit) {

    static final Spot UNKNOWN = new Spot(List.of(), null);

    Spot {
        within = List.copyOf(within);
    }

    /** Too wide to tell which town is meant. */
    boolean wide() {
        return townUnit == null;
    }

    boolean liesIn(@Nullable String place) {
        return place == null || within.contains(place);
    }

    /** How many steps up {@code place} is; a bound to nowhere in particular is the widest. */
    int stepsUpTo(@Nullable String place) {
        return place == null || !within.contains(place) ? Integer.MAX_VALUE : within.indexOf(place);
    }
}
