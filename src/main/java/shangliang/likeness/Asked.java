package shangliang.likeness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text for which others like it are wanted.
 *
 * @param place code of its place, or empty while it is not known
 * @param at when it was said, or null when that plays no part
 */
public record Asked(String text, String place, @Nullable Instant at) {

    public static Asked of(String text) {
        return new Asked(text, "", null);
    }
}
