package shangliang.voices;

import static shangliang.voices.VoiceState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Refused;
import shangliang.base.Zone;

/** What a unit does with a voice, alone, together, or with a question upward. Pure: each returns the step, or refuses. */
final class Work {

    /** Years ahead that a promise may lie. */
    private static final int FURTHEST = 10;

    private Work() {}

    /** The first contact names the officer who stays with the matter to the end. */
    static Step begin(Voice voice, Turn turn, String contact, String plan) {
        voice.require(Move.BEGIN, turn);
        var handling = voice.handling().ledBy(turn.stamp().name()).step(null);
        var kept = Intake.kept(voice.with(handling), turn);
        return Step.of(Move.BEGIN, voice, kept.in(new InProgress(turn.stamp(), contact, plan)));
    }

    /** Once, before the end, with a reason the person reads. */
    static Step extend(Voice voice, Turn turn, String reason) {
        var answer = voice.handling().answer();
        if (Party.of(turn.by(), voice) != Party.UNIT || !(voice.state() instanceof InProgress) || answer == null) {
            throw new Refused("voices.refused.party");
        }
        if (voice.handling().extended()) {
            throw new Refused("voices.refused.second-extension");
        }
        if (answer.lateAt(turn.now())) {
            throw new Refused("voices.refused.extension-late");
        }
        var later = Deadline.workingDays(turn.calendar(), answer.due().minusSeconds(1), days(turn));
        var days = answer.workingDays() == null ? null : answer.workingDays() + days(turn);
        var longer = new Deadline(answer.since(), later.due(), days);
        return Step.note(
                "EXTEND", voice, voice.with(voice.handling().extendedTo(longer)), new Extension(reason, longer));
    }

    record Extension(String reason, Deadline until) {}

    static Step convene(Voice voice, Turn turn, List<String> units, String question) {
        voice.require(Move.CONVENE, turn);
        voice.requireOpen();
        var called = voice.with(voice.handling().joinedBy(units));
        return Step.of(Move.CONVENE, voice, together(called, turn, units, question));
    }

    /** What the sitting decided: which unit leads on, under which clause, and what it does. */
    static Step conclude(Voice voice, Turn turn, Dispatch.Lead lead, String decision) {
        voice.require(Move.CONCLUDE, turn);
        var now = voice.handling();
        var answer =
                now.answer() != null && !now.answer().lateAt(turn.now()) ? now.answer() : turn.deadline(Wait.REWORK);
        var handling = lead.unit().equals(now.unit())
                ? now.promised(answer).step(null)
                : handedOn(now, lead, answer).step(null);
        return Step.of(Move.CONCLUDE, voice, voice.with(handling).in(new InProgress(turn.stamp(), "", decision)));
    }

    /** The unit that led stays on to help; its officer goes with it. */
    private static Handling handedOn(Handling now, Dispatch.Lead lead, Deadline answer) {
        var helpers = new ArrayList<>(now.helpers());
        helpers.remove(lead.unit());
        if (now.unit() != null) {
            helpers.add(now.unit());
        }
        return now.given(lead.unit(), lead.clause(), helpers, answer).keptBy(null);
    }

    static Step escalate(Voice voice, Turn turn, String question) {
        voice.require(Move.ESCALATE, turn);
        voice.requireOpen();
        var waits = voice.handling().step(turn.deadline(Wait.DECIDE));
        return Step.of(Move.ESCALATE, voice, voice.with(waits).in(new Escalated(turn.stamp(), question)));
    }

    /** The decision travels down to the unit that waits for it. */
    static Step decide(Voice voice, Turn turn, String decision) {
        voice.require(Move.DECIDE, turn);
        var handling = voice.handling().step(null);
        return Step.of(Move.DECIDE, voice, voice.with(handling).in(new InProgress(turn.stamp(), "", decision)));
    }

    /** The person agreed to wait for what is consulted over; the answer is promised for after it. */
    static Step consult(Voice voice, Turn turn, AtTable table, String consent) {
        voice.require(Move.CONSULT, turn);
        voice.requireOpen();
        var waits = voice.handling().promised(turn.deadline(Wait.CONSULT)).step(null);
        return Step.of(Move.CONSULT, voice, voice.with(waits).in(new InConsultation(turn.stamp(), table, consent)));
    }

    /** Nothing is waited for any more: the unit answers, in the time that more work takes. */
    static Step resume(Voice voice, Turn turn, String why) {
        voice.require(Move.RESUME, turn);
        var handling = voice.handling().promised(turn.deadline(Wait.REWORK));
        return Step.of(Move.RESUME, voice, voice.with(handling).in(new InProgress(turn.stamp(), "", why)));
    }

    static Step answer(Voice voice, Turn turn, Outcome outcome, String text, @Nullable LocalDate day) {
        var move = voice.phase() == Phase.JOINT_REVIEW ? Move.ANSWER_JOINTLY : Move.ANSWER;
        voice.require(move, turn);
        return Step.of(move, voice, answered(voice, turn, new Answered(turn.stamp(), outcome, text, day, false)));
    }

    /** Better words, as long as nobody has read the first ones. */
    static Step replaceAnswer(Voice voice, Turn turn, Outcome outcome, String text, @Nullable LocalDate day) {
        voice.require(Move.REPLACE_ANSWER, turn);
        if (voice.state(Answered.class).read()) {
            throw new Refused("voices.refused.answer-read");
        }
        Outcomes.requireWithin(voice, turn, Wait.REPLACE, "voices.refused.replace-late");
        return Step.of(
                Move.REPLACE_ANSWER,
                voice,
                answered(voice, turn, new Answered(turn.stamp(), outcome, text, day, false)));
    }

    static Voice together(Voice voice, Turn turn, List<String> units, String question) {
        var waits = voice.handling().step(turn.deadline(Wait.JOINT));
        return voice.with(waits).in(new JointReview(turn.stamp(), List.copyOf(units), question));
    }

    private static Voice answered(Voice voice, Turn turn, Answered answer) {
        if (answer.outcome().needsDay() && answer.day() == null) {
            throw new Refused("voices.refused.day-missing");
        }
        if (answer.day() != null && answer.day().isBefore(Zone.day(turn.now()))) {
            throw new Refused("voices.refused.day-past");
        }
        if (answer.day() != null && answer.day().isAfter(Zone.day(turn.now()).plusYears(FURTHEST))) {
            throw new Refused("voices.refused.day-far", FURTHEST);
        }
        var held = voice.handling().keeper() == null ? Intake.kept(voice, turn) : voice;
        return held.with(held.handling().step(turn.deadline(Wait.GRADE)))
                .with(voice.publication().unanswered())
                .in(answer);
    }

    private static int days(Turn turn) {
        return turn.policies().days(Wait.EXTEND);
    }
}
