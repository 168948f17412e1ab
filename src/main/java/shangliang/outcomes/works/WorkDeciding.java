package shangliang.outcomes.works;

import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.Stale;
import shangliang.base.Texts;

/** Decides without clock or database what a deed makes of a work. */
record WorkDeciding(Work work, WorkTurn turn) {

    private static final int MOST = 500;

    WorkStep on(WorkDeed deed) {
        return switch (deed) {
            case WorkDeed.Write write -> write(write);
            case WorkDeed.Plain plain -> plain(plain.move());
            case WorkDeed.Say say -> said(say.move(), say.words());
            case WorkDeed.Choose choose ->
                to(WorkMove.CHOOSE, new WorkState.Chosen(turn.stamp(), choose.way()), reviewed());
        };
    }

    private WorkStep write(WorkDeed.Write write) {
        turn.mayWrite(work);
        if (write.version() != work.version()) {
            throw new Stale("outcomes.work.stale", work.author().name());
        }
        write.text().checkDraft();
        return new WorkStep(work, work.says(write.text()), "WRITE", write);
    }

    private WorkStep plain(WorkMove move) {
        var stamp = turn.stamp();
        return switch (move) {
            case SUBMIT -> submit();
            case ACCEPT -> to(move, new WorkState.Accepted(stamp), work.kind() == WorkKind.SPEECH ? null : reviewed());
            case PUBLISH -> to(move, new WorkState.Published(stamp), null);
            case TAKE_BACK -> to(move, new WorkState.Draft(stamp), null);
            case WITHDRAW -> to(move, new WorkState.Withdrawn(stamp), null);
            case GIVE_BACK, CHOOSE, NOT_CHOOSE, KEEP -> throw new IllegalArgumentException(move.name());
        };
    }

    private WorkStep submit() {
        turn.may(WorkMove.SUBMIT, work);
        work.text().checkWhole();
        return to(
                WorkMove.SUBMIT,
                new WorkState.Submitted(turn.stamp()),
                turn.days(turn.terms().read()));
    }

    private WorkStep said(WorkMove move, String words) {
        turn.may(move, work);
        check(words);
        var stamp = turn.stamp();
        return switch (move) {
            case GIVE_BACK -> to(move, new WorkState.Returned(stamp, words), null);
            case NOT_CHOOSE -> to(move, new WorkState.NotChosen(stamp, words), null);
            case KEEP -> to(move, new WorkState.Kept(stamp, words), null);
            case SUBMIT, ACCEPT, CHOOSE, PUBLISH, TAKE_BACK, WITHDRAW ->
                throw new IllegalArgumentException(move.name());
        };
    }

    private static void check(String words) {
        if (words.isBlank()) {
            throw new Invalid("words", "outcomes.work.words.empty");
        }
        if (Texts.length(words) > MOST) {
            throw new Invalid("words", "outcomes.work.text.long", MOST, Texts.length(words));
        }
    }

    private Deadline reviewed() {
        return turn.days(turn.terms().reviewed());
    }

    private WorkStep to(WorkMove move, WorkState next, @Nullable Deadline until) {
        turn.may(move, work);
        return new WorkStep(work, work.to(next, until), move.name(), next);
    }
}
