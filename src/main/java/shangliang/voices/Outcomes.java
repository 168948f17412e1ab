package shangliang.voices;

import static shangliang.voices.VoiceState.*;

import java.util.List;
import shangliang.base.Deadline;
import shangliang.base.Refused;

/** What the person makes of an answer, and whether it holds. Pure: each returns the step, or refuses. */
final class Outcomes {

    private Outcomes() {}

    /** Solved, or partly with the promise that someone looks again. */
    static Step confirm(Voice voice, Turn turn, boolean partly) {
        voice.require(Move.CONFIRM, turn);
        var answer = voice.state(Answered.class);
        return Step.of(Move.CONFIRM, voice, still(voice).in(new Confirmed(turn.stamp(), answer, partly)));
    }

    static Step close(Voice voice, Turn turn) {
        voice.require(Move.CLOSE, turn);
        var confirmed = voice.state(Confirmed.class);
        var ending = confirmed.partly() ? Ending.CONFIRMED_PARTLY : Ending.CONFIRMED;
        return Step.of(Move.CLOSE, voice, still(voice).in(new Closed(turn.stamp(), confirmed.answer(), ending)));
    }

    /** Silence ends a voice without a grade. */
    static Step closeUnrated(Voice voice, Turn turn) {
        voice.require(Move.CLOSE_UNRATED, turn);
        var waits = voice.handling().step();
        if (waits != null && !waits.lateAt(turn.now())) {
            throw new Refused("voices.refused.still-time");
        }
        var closed = new Closed(turn.stamp(), voice.state(Answered.class), Ending.UNRATED);
        return Step.of(Move.CLOSE_UNRATED, voice, still(voice).in(closed));
    }

    /** More is asked: by the unit alone the first time, by all concerned together after that. */
    static Step askMore(Voice voice, Turn turn, String passedOn) {
        if (voice.handling().reworks() > 0) {
            voice.require(Move.SIT_TOGETHER, turn);
            return Step.of(Move.SIT_TOGETHER, voice, seated(voice, turn, passedOn));
        }
        voice.require(Move.ASK_MORE, turn);
        return Step.of(Move.ASK_MORE, voice, reworked(voice, turn, voice.state(Answered.class), passedOn));
    }

    /** Whoever went along grades the common answer while it stands, and some days longer once it has ended. */
    static void requireGradable(Voice voice, Turn turn, Voice master) {
        answer(master);
        if (Party.of(turn.by(), voice) != Party.PERSON) {
            throw new Refused("voices.refused.party");
        }
        if (master.phase() != Phase.ANSWERED) {
            requireWithin(master, turn, Wait.REGRADE, "voices.refused.regrade-late");
        }
    }

    /** A linked person who is not helped by the common answer goes on alone. */
    static Step goOnAlone(Voice voice, Turn turn, Voice master, String passedOn) {
        voice.require(Move.UNLINK_TO_REWORK, turn);
        var own = voice.with(master.handling().under(master.id()));
        return Step.of(Move.UNLINK_TO_REWORK, voice, reworked(own, turn, answer(master), passedOn));
    }

    /** Enough of those who went along say it is not solved: done again, and the second time by all concerned together. */
    static Step reworkForMany(Voice master, Turn turn) {
        if (master.handling().reworks() > 0) {
            master.require(Move.SIT_TOGETHER_FOR_MANY, turn);
            return Step.of(Move.SIT_TOGETHER_FOR_MANY, master, seated(master, turn, ""));
        }
        master.require(Move.REWORK_FOR_MANY, turn);
        return Step.of(Move.REWORK_FOR_MANY, master, reworked(master, turn, answer(master), ""));
    }

    /** A grade can be changed for some days: the answer lies open again. */
    static Step gradeAnew(Voice voice, Turn turn) {
        voice.require(Move.GRADE_ANEW, turn);
        requireWithin(voice, turn, Wait.REGRADE, "voices.refused.regrade-late");
        var handling = voice.handling().step(turn.deadline(Wait.GRADE));
        var again = voice.state() instanceof Rework ? handling.lessRework() : handling;
        return Step.of(Move.GRADE_ANEW, voice, voice.with(again).in(answer(voice)));
    }

    static Step lookAgain(Voice voice, Turn turn, Why why) {
        voice.require(Move.LOOK_AGAIN, turn);
        var waits = voice.handling().step(turn.deadline(Wait.RECHECK));
        var look = new Recheck(turn.stamp(), voice.state(Closed.class).answer(), why);
        return Step.of(Move.LOOK_AGAIN, voice, voice.with(waits).in(look));
    }

    static Step verify(Voice voice, Turn turn) {
        voice.require(Move.VERIFY, turn);
        var closed = new Closed(turn.stamp(), voice.state(Recheck.class).answer(), Ending.VERIFIED);
        return Step.of(Move.VERIFY, voice, still(voice).in(closed));
    }

    static Step refute(Voice voice, Turn turn, String facts) {
        voice.require(Move.REFUTE, turn);
        return Step.of(Move.REFUTE, voice, open(voice, turn, facts));
    }

    static Step reopen(Voice voice, Turn turn, String facts) {
        voice.require(Move.REOPEN, turn);
        requireWithin(voice, turn, Wait.REOPEN, "voices.refused.reopen-late");
        return Step.of(Move.REOPEN, voice, open(voice, turn, facts));
    }

    /** New facts of a person who went along, after the common matter has ended. */
    static Step reopenAlone(Voice voice, Turn turn, Voice master, String facts) {
        voice.require(Move.REOPEN_ALONE, turn);
        if (master.phase() != Phase.CLOSED) {
            throw new Refused("voices.refused.not-ended");
        }
        requireWithin(master, turn, Wait.REOPEN, "voices.refused.reopen-late");
        return Step.of(
                Move.REOPEN_ALONE, voice, open(voice.with(voice.handling().under(null)), turn, facts));
    }

    /** Whoever has their words removed is not called any more. */
    static Step callOff(Voice voice, Turn turn) {
        voice.require(Move.CALL_OFF, turn);
        var closed = new Closed(turn.stamp(), voice.state(Recheck.class).answer(), Ending.UNRATED);
        return Step.of(Move.CALL_OFF, voice, still(voice).in(closed));
    }

    static Step withdraw(Voice voice, Turn turn, String reason) {
        voice.require(Move.WITHDRAW, turn);
        return Step.of(Move.WITHDRAW, voice, still(voice).in(new Withdrawn(turn.stamp(), reason, voice.phase())));
    }

    static Step reinstate(Voice voice, Turn turn) {
        voice.require(Move.REINSTATE, turn);
        requireWithin(voice, turn, Wait.UNDO, "voices.refused.reinstate-late");
        return Step.of(
                Move.REINSTATE,
                voice,
                Intake.waiting(voice.with(voice.handling().takenBack().under(null)), turn));
    }

    /** The answer a voice rests on, in whatever state it is after it. */
    static Answered answer(Voice voice) {
        return switch (voice.state()) {
            case Answered answered -> answered;
            case Confirmed confirmed -> confirmed.answer();
            case Closed closed -> closed.answer();
            case Recheck recheck -> recheck.answer();
            case Rework rework -> rework.answer();
            default -> throw new Refused("voices.refused.not-answered");
        };
    }

    /** The words of the answer that was given, here or before it came here. */
    static String words(Voice voice) {
        var reply = voice.reply();
        return reply == null ? answer(voice).text() : reply.text();
    }

    static void requireWithin(Voice voice, Turn turn, Wait wait, String refusal) {
        Deadline end = turn.policies().of(wait).from(voice.state().stamp().at(), turn.calendar());
        if (end.lateAt(turn.now())) {
            throw new Refused(refusal);
        }
    }

    private static Voice reworked(Voice voice, Turn turn, Answered answer, String passedOn) {
        return voice.with(voice.handling().againBy(turn.deadline(Wait.REWORK)))
                .in(new Rework(turn.stamp(), answer, passedOn));
    }

    /** All concerned sit together, against a promise of their own. */
    private static Voice seated(Voice voice, Turn turn, String passedOn) {
        var promised = voice.handling().promised(turn.deadline(Wait.REWORK));
        return Work.together(voice.with(promised), turn, List.of(), passedOn);
    }

    private static Voice open(Voice voice, Turn turn, String facts) {
        var handling = voice.handling().takenBack().step(turn.deadline(Wait.ROUTE));
        return voice.with(handling).in(new Reopened(turn.stamp(), facts));
    }

    private static Voice still(Voice voice) {
        return voice.with(voice.handling().step(null));
    }
}
