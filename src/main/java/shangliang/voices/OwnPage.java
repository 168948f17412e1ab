package shangliang.voices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.thread.Picture;
import shangliang.web.Form;

/**
 * A voice's page for the person who holds its key.
 *
 * @param along the thread of the voice it goes along with, or null
 */
record OwnPage(Look look, Picture thread, @Nullable Picture along, Told told, Deed deed) {

    /**
     * What only the person is told.
     *
     * @param grade what they made of the answer, or null
     * @param decline why it was not taken, or null
     * @param body to whom it was sent on, or null
     */
    record Told(@Nullable Grade grade, Reasons.@Nullable Decline decline, Reasons.@Nullable Body body) {}

    /**
     * What can be done, what is being done, and what was just done.
     *
     * @param open the choice whose form is shown, or null
     * @param done the choice that was just carried out, or null
     */
    record Deed(
            List<Choice> choices,
            @Nullable Choice open,
            @Nullable Choice done,
            Form form) {}

    Voice voice() {
        return look.voice();
    }

    String path() {
        return "/v/" + voice().number();
    }

    /** The question that waits for the person, or null. */
    @Nullable
    String question() {
        return voice().state() instanceof VoiceState.Clarifying asked ? asked.question() : null;
    }

    /** Whether the grade is asked for on the page itself, not behind a choice. */
    boolean asksGrade() {
        return deed.choices().contains(Choice.GRADE) && (deed.open() == null || deed.open() == Choice.GRADE);
    }
}
