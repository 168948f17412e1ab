package shangliang.voices.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of voices on its way in.
 *
 * @param mapping how it is read, or null while nobody has said so
 * @param position number of the last line that was taken
 * @param total how many rows it has
 * @param trouble message of why it failed, or null
 */
record Import(
        UUID id,
        String fileName,
        long bytes,
        Header header,
        List<Line> sample,
        int total,
        @Nullable Mapping mapping,
        Status status,
        int position,
        Counts counts,
        @Nullable String trouble,
        String actorName,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** How far it has come. */
    enum Status {
        UPLOADED,
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        boolean isGoingOn() {
            return this == WAITING || this == RUNNING;
        }
    }

    /** What has become of the rows so far. */
    record Counts(int imported, int already, int rejected) {

        int done() {
            return imported + already + rejected;
        }
    }

    /** The mapping of a started import. */
    Mapping plan() {
        if (mapping == null) {
            throw new IllegalStateException("not mapped: " + id);
        }
        return mapping;
    }

    int percent() {
        return total == 0 ? 100 : Math.min(100, (int) (100L * counts.done() / total));
    }
}
