package shangliang.likeness;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text for which others like it are wanted.
 *
 * @param near codes of the places that count as near; none while its place is not known
 * @param at when it was said, or null when that plays no part
 */
public record Asked(String text, Set<String> near, @Nullable Instant at) {

    public Asked {
        near = Set.copyOf(near);
    }

    public static Asked of(String text) {
        return new Asked(text, Set.of(), null);
    }
}
