package shangliang.likeness;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Place;
import shangliang.base.SourceRef;

/**
 * The words of one thing as they are now, and what it can be found by.
 *
 * @param own what was said, for staff
 * @param open what is published, or null when nothing is
 * @param topic code of its topic, or null
 * @param person stands for whoever said it, the same for all they say, and tells nothing else; or null
 * @param keys what filters name, each with its kind in front, for example {@code unit:CG}
 */
public record Wording(
        SourceRef ref,
        Text own,
        @Nullable Text open,
        Place place,
        @Nullable String topic,
        Instant at,
        @Nullable String person,
        Set<String> keys) {

    public Wording {
        keys = Set.copyOf(keys);
    }

    public Wording with(Set<String> others) {
        return new Wording(ref, own, open, place, topic, at, person, others);
    }

    /** A headline and what is below it. */
    public record Text(String title, String body) {

        /** Both as one; a headline that only repeats the beginning is not said twice. */
        public String whole() {
            var start = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
            return body.startsWith(start) ? body : title + "\n" + body;
        }
    }

    /** Which words are looked at. */
    public enum Face {
        OWN,
        OPEN;

        String field() {
            return this == OWN ? "own" : "open";
        }
    }
}
