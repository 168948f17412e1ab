package shangliang.problems;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How large a class is: voices, the people who said them, where, and from when to when.
 *
 * @param places codes of the towns and villages
 */
record Extent(
        int size,
        int people,
        List<String> places,
        @Nullable Instant first,
        @Nullable Instant last) {

    Extent {
        places = List.copyOf(places);
    }
}
