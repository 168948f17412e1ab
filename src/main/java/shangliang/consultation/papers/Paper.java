package shangliang.consultation.papers;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a paper that lies open.
 *
 * @param version from 1; the highest of a title is the one that holds
 * @param bytes how large its file is
 * @param words the beginning of its text
 */
public record Paper(
        UUID id,
        String title,
        int version,
        Sheaf.Kind kind,
        String name,
        int bytes,
        int pages,
        String words,
        Instant at,
        String by) {

    /** In whole kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, bytes / 1024);
    }
}
