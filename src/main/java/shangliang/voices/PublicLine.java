package shangliang.voices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shangliang.base.Cursor;
import shangliang.base.Label;
import shangliang.base.Texts;

/**
 * One published voice in a list: what it is, where it stands, and how many people say the same.
 *
 * @param answer the answer as approved for everyone, or null
 * @param answered when it was answered, or null
 */
record PublicLine(
        Cursor cursor,
        VoiceNumber number,
        String title,
        VoiceKind kind,
        Label place,
        Standing standing,
        int people,
        @Nullable String answer,
        @Nullable Instant answered) {

    private static final int HEADLINE = 26;

    /** Where it stands, for everyone. */
    record Standing(
            PublicState state,
            @Nullable Outcome outcome,
            @Nullable Label unit) {

        boolean ended() {
            return outcome != null
                    && (state == PublicState.ENDED || state == PublicState.ANSWERED || state == PublicState.CHECKING);
        }

        /** Jade for what was done, slate for what was said honestly. */
        String tone() {
            return outcome == Outcome.SOLVED || outcome == Outcome.PARTLY || outcome == Outcome.MEDIATED
                    ? "jade"
                    : "slate";
        }
    }

    Instant at() {
        return cursor.at();
    }

    /** The first sentence of the approved answer, short; null when none is approved. */
    @Nullable
    String headline() {
        return answer == null || answer.isBlank()
                ? null
                : Texts.shorten(answer.split("[\\n\\u3002\\uff1b!?.;]", 2)[0].strip(), HEADLINE);
    }
}
