package shangliang.problems;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One voice of a class.
 *
 * @param person a running number within the class: the same for all voices of one person
 * @param found what was found about it since the present remedy, or null
 */
record Member(
        UUID voice,
        int person,
        String place,
        @Nullable String topic,
        Instant saidAt,
        @Nullable Found found) {

    /** What somebody who looked again found; the words go when the voice is removed. */
    record Found(Finding truly, @Nullable String words, Instant at, String byName) {}
}
