package shangliang.thread;

import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Label;
import shangliang.base.Piece.Audience;
import shangliang.base.SourceRef;

/**
 * One matter as part of a longer life, as much of it as somebody may see.
 *
 * @param key message of its kind, with its {@code number}
 * @param href its own page, or null for whoever has none of it
 * @param audience whose pieces of it are shown
 * @param hold who has it now and until when, or null when nobody has to act
 */
public record Strand(
        SourceRef matter,
        String key,
        String number,
        String title,
        @Nullable String href,
        Audience audience,
        @Nullable Hold hold) {

    /** Who has it in hand, and until when if a clock runs. */
    public record Hold(Label who, @Nullable Deadline until) {

        public static @Nullable Hold of(@Nullable Label who, @Nullable Deadline until) {
            return who == null ? null : new Hold(who, until);
        }
    }
}
