package shangliang.base;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a matter's life, published in the transaction that makes it; the thread draws them all.
 *
 * @param key message that says what happened, filled with {@code args}; must not carry a person's own words
 * @param holder who holds the matter from now on, or null when this piece does not change hands
 * @param audience who may see the piece
 */
public record Piece(
        UUID id,
        SourceRef matter,
        Instant at,
        String key,
        List<Label> args,
        @Nullable Label holder,
        Audience audience) {

    /** Who may see a piece. */
    public enum Audience {
        PUBLIC,
        PARTIES,
        STAFF
    }

    public Piece {
        args = List.copyOf(args);
    }
}
