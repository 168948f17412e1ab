package shangliang.voices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;

/** An honest ending in words; a day where the ending needs one; whether it was done as the person proposed. */
public record Answer(Outcome outcome, String text, @Nullable LocalDate day, boolean asProposed) {

    public Answer(Outcome outcome, String text, @Nullable LocalDate day) {
        this(outcome, text, day, false);
    }

    public static Answer of(@Nullable Outcome outcome, String text, @Nullable LocalDate day) {
        if (outcome == null) {
            throw new Invalid("outcome", "voices.answer.outcome.missing");
        }
        return new Answer(outcome, text, day);
    }
}
