package shangliang.voices;

import static shangliang.voices.VoiceState.*;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Refused;

/** Who gets a voice, and the one chance to say that it is another's. Pure: each returns the step, or refuses. */
final class Dispatch {

    private Dispatch() {}

    /**
     * Where a voice goes, as the guard of duties has allowed it.
     *
     * @param days the clause's working days, or null when only the kind decides
     * @param override why the supervision office sends it there although no list says so
     */
    record Target(
            String unit,
            String clause,
            @Nullable Integer days,
            List<String> helpers,
            @Nullable String override) {}

    /** The unit that leads, and the clause it leads under. */
    record Lead(String unit, String clause) {}

    static Step assign(Voice voice, Turn turn, Target target) {
        voice.require(Move.ASSIGN, turn);
        return Step.of(Move.ASSIGN, voice, given(voice, turn, target));
    }

    static Step takeBack(Voice voice, Turn turn) {
        voice.require(Move.TAKE_BACK, turn);
        Outcomes.requireWithin(voice, turn, Wait.RETURN, "voices.refused.take-back-late");
        var handling = voice.handling().takenBack().step(turn.deadline(Wait.ROUTE));
        var back = Intake.kept(voice.with(handling), turn);
        return Step.of(Move.TAKE_BACK, voice, back.in(new Accepted(turn.stamp())));
    }

    /** "Not ours" must say whose, in time, and only once in a voice's life. */
    static void requireReturnable(Voice voice, Turn turn, String whose) {
        voice.require(Move.RETURN, turn);
        if (voice.handling().returned()) {
            throw new Refused("voices.refused.second-return");
        }
        if (whose.isBlank() || whose.equals(voice.handling().unit())) {
            throw new Refused("voices.refused.whose");
        }
        Outcomes.requireWithin(voice, turn, Wait.RETURN, "voices.refused.return-late");
    }

    static Step sendBack(Voice voice, Turn turn, ReturnRequested request) {
        requireReturnable(voice, turn, request.whose());
        var handling = voice.handling().sentBack().step(turn.deadline(Wait.RULE));
        return Step.of(Move.RETURN, voice, voice.with(handling).in(request));
    }

    /** The unit thinks better of it and keeps the matter. */
    static Step keep(Voice voice, Turn turn) {
        voice.require(Move.KEEP, turn);
        var handling = voice.handling().step(turn.deadline(Wait.CONTACT));
        var unit = handling.unit() == null ? "" : handling.unit();
        var clause = handling.clause() == null ? "" : handling.clause();
        return Step.of(Move.KEEP, voice, voice.with(handling).in(new Assigned(turn.stamp(), unit, clause, null)));
    }

    static Step takeUp(Voice voice, Turn turn) {
        voice.require(Move.TAKE_UP, turn);
        var request = voice.state(ReturnRequested.class);
        return Step.of(
                Move.TAKE_UP, voice, voice.in(new Ruling(turn.stamp(), false, request.reason(), request.dispute())));
    }

    /** The ruling gives the matter to a unit for good; no second return. */
    static Step rule(Voice voice, Turn turn, Target target) {
        voice.require(Move.RULE, turn);
        if (voice.state() instanceof Ruling) {
            Intake.requireObjection(voice, false);
        }
        return Step.of(Move.RULE, voice, given(voice, turn, target));
    }

    static @Nullable UUID dispute(Voice voice) {
        return switch (voice.state()) {
            case ReturnRequested request -> request.dispute();
            case Ruling ruling -> ruling.dispute();
            default -> null;
        };
    }

    private static Voice given(Voice voice, Turn turn, Target target) {
        Deadline answer = turn.policies().answer(voice.matter(), target.days()).from(turn.now(), turn.calendar());
        var handling = voice.handling()
                .given(target.unit(), target.clause(), target.helpers(), answer)
                .step(turn.deadline(Wait.CONTACT));
        return voice.with(handling).in(new Assigned(turn.stamp(), target.unit(), target.clause(), target.override()));
    }
}
