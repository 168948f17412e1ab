package shangliang.voices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Division;

/**
 * One voice as a page looks at it; what goes along with another stands where that one stands.
 *
 * @param master the voice it goes along with, or null
 * @param people how many say the same, this one included
 * @param nextLook when somebody will look again, or null
 */
record Look(
        Voice voice,
        @Nullable Voice master,
        int people,
        @Nullable LocalDate nextLook,
        Turn turn,
        Telling telling) {

    Voice leading() {
        return master == null ? voice : master;
    }

    PublicState state() {
        return leading().phase().shown();
    }

    Label place() {
        return telling.directory().placeName(voice.matter().place().code());
    }

    /** For everyone only the town: a village may be a handful of people. */
    Label town() {
        return town(telling.directory(), voice.matter().place().code());
    }

    static Label town(Directory directory, String place) {
        return directory.townOf(place).map(Division::name).orElseGet(() -> directory.placeName(place));
    }

    /** Who has it now; null when nobody has to act. */
    @Nullable
    Label holder() {
        return telling.holder(leading());
    }

    /** The unit that has, or had, the matter. */
    @Nullable
    Label unit() {
        var unit = leading().handling().unit();
        return unit == null ? null : telling.directory().nameOf(unit);
    }

    /** The clock that runs: the promised answer while someone works, else what is waited for. */
    @Nullable
    Clockface clock() {
        var handling = leading().handling();
        var runs = holder() == null ? handling.step() : handling.until();
        return leading().phase().isEnd() ? null : Clockface.of(runs, turn.calendar(), turn.now());
    }

    /** The answer that stands, or null while there is none. */
    VoiceState.@Nullable Answered answer() {
        return switch (leading().state()) {
            case VoiceState.Answered answered -> answered;
            case VoiceState.Confirmed confirmed -> confirmed.answer();
            case VoiceState.Closed closed -> closed.answer();
            case VoiceState.Recheck recheck -> recheck.answer();
            case VoiceState.Rework rework -> rework.answer();
            default -> null;
        };
    }

    /** What the person asked to be removed is gone; only number and state are left. */
    boolean erased() {
        return voice.matter().text().isEmpty();
    }

    boolean published() {
        return voice.publication().isPublic() && !erased();
    }

    /** The title that a clerk approved for everyone. */
    String publicTitle() {
        var title = voice.publication().title();
        return title == null ? "" : title;
    }
}
