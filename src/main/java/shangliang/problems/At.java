package shangliang.problems;

import org.jspecify.annotations.Nullable;

/**
 * Which class an act is about, as whoever acts has seen it.
 *
 * @param version what the page showed, or null when it does not matter what happened since
 */
public record At(ClassNumber number, @Nullable Integer version) {

    public static At any(ClassNumber number) {
        return new At(number, null);
    }
}
