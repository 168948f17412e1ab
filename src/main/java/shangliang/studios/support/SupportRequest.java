package shangliang.studios.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.SourceRef;
import shangliang.studios.support.SupportState.Stamp;

/**
 * One thing that a studio asks for; decides without clock or database what may follow.
 *
 * @param group code of the regional group that it passes, or null where there is none
 * @param asked whether it has reached the body that is asked
 */
record SupportRequest(
        UUID id, int version, String studio, @Nullable String group, boolean asked, Asking asking, SupportState state) {

    SourceRef ref() {
        return new SourceRef("studio-support", id);
    }

    String path() {
        return "/desk/support/" + id;
    }

    SupportStep step() {
        return state.step();
    }

    /** Whose turn it is, or who had the last word: the group, the unit, or null for the studio. */
    @Nullable
    String holder() {
        return switch (state) {
            case SupportState.WithGroup with -> group;
            case SupportState.WithUnit with -> asking.unit();
            case SupportState.Granted granted -> granted.from();
            case SupportState.Partly partly -> partly.from();
            case SupportState.Denied denied -> denied.from();
            case SupportState.TakenBack back -> null;
        };
    }

    /** @param clock until when the unit would have to answer */
    SupportRequest does(Answer answer, Stamp stamp, Deadline clock) {
        answer.move().check(step());
        var from = Objects.requireNonNullElse(holder(), "");
        var words = answer.words();
        var after = switch (answer.move().to()) {
            case WITH_UNIT -> new SupportState.WithUnit(stamp, clock, words);
            case GRANTED -> new SupportState.Granted(stamp, from, words, day(answer));
            case PARTLY -> new SupportState.Partly(stamp, from, words, day(answer));
            case DENIED -> new SupportState.Denied(stamp, from, words);
            case TAKEN_BACK -> new SupportState.TakenBack(stamp, words);
            case WITH_GROUP -> throw new IllegalStateException("a request begins with its group");
        };
        var reached = asked || answer.move() == SupportMove.PASS_ON;
        return new SupportRequest(id, version, studio, group, reached, asking, after);
    }

    private static LocalDate day(Answer answer) {
        return Objects.requireNonNull(answer.day(), "what is given has its day");
    }
}
