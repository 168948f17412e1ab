package shangliang.voices;

import static shangliang.voices.VoiceState.*;

import shangliang.base.Refused;

/** What is decided about a voice before a unit has it. Pure: each returns the step, or refuses. */
final class Intake {

    private Intake() {}

    static Step submit(Voice voice, Turn turn) {
        voice.require(Move.SUBMIT, turn);
        return new Step(voice, waiting(voice, turn), Move.SUBMIT.name(), voice.matter());
    }

    /** Taken up and sorted: from here on it must be routed. */
    static Step accept(Voice voice, Turn turn, Matter sorted) {
        voice.require(Move.ACCEPT, turn);
        return Step.of(Move.ACCEPT, voice, accepted(kept(voice.with(sorted), turn), turn));
    }

    static Step ask(Voice voice, Turn turn, String question) {
        voice.require(Move.ASK, turn);
        var waits = kept(voice, turn).handling().step(turn.deadline(Wait.CLARIFY));
        return Step.of(Move.ASK, voice, voice.with(waits).in(new Clarifying(turn.stamp(), question)));
    }

    static Step clarify(Voice voice, Turn turn, String answer) {
        voice.require(Move.CLARIFY, turn);
        return Step.of(Move.CLARIFY, voice, waiting(voice.with(voice.matter().added(answer)), turn));
    }

    /** Sent on to another body; only with the person's consent. */
    static Step refer(Voice voice, Turn turn, ReferredOut to) {
        voice.require(Move.REFER, turn);
        if (to.consent().isBlank()) {
            throw new Refused("voices.refused.consent");
        }
        return Step.of(Move.REFER, voice, still(voice).in(to));
    }

    static Step recallReferral(Voice voice, Turn turn) {
        voice.require(Move.RECALL_REFERRAL, turn);
        return Step.of(
                Move.RECALL_REFERRAL, voice, waiting(voice.with(voice.handling().keptBy(null)), turn));
    }

    static Step proposeDecline(Voice voice, Turn turn, String reason, String words) {
        voice.require(Move.PROPOSE_DECLINE, turn);
        var waits = voice.handling().step(turn.deadline(Wait.DECLINE));
        return Step.of(
                Move.PROPOSE_DECLINE, voice, voice.with(waits).in(new DeclineProposed(turn.stamp(), reason, words)));
    }

    static Step dismissDecline(Voice voice, Turn turn) {
        voice.require(Move.DISMISS_DECLINE, turn);
        return Step.of(
                Move.DISMISS_DECLINE, voice, waiting(voice.with(voice.handling().keptBy(null)), turn));
    }

    /** Not to take a voice needs two people. */
    static Step confirmDecline(Voice voice, Turn turn) {
        voice.require(Move.CONFIRM_DECLINE, turn);
        var proposed = voice.state(DeclineProposed.class);
        if (turn.stamp().account() != null
                && turn.stamp().account().equals(proposed.stamp().account())) {
            throw new Refused("voices.refused.second-person");
        }
        var declined = new NotAccepted(turn.stamp(), proposed.reason(), proposed.words(), false);
        return Step.of(Move.CONFIRM_DECLINE, voice, still(voice).in(declined));
    }

    static Step object(Voice voice, Turn turn, String words) {
        voice.require(Move.OBJECT, turn);
        if (voice.state(NotAccepted.class).isFinal()) {
            throw new Refused("voices.refused.final");
        }
        var waits = voice.handling().step(turn.deadline(Wait.RULE));
        return Step.of(Move.OBJECT, voice, voice.with(waits).in(new Ruling(turn.stamp(), true, words, null)));
    }

    static Step upholdObjection(Voice voice, Turn turn) {
        voice.require(Move.UPHOLD_OBJECTION, turn);
        requireObjection(voice, true);
        return Step.of(
                Move.UPHOLD_OBJECTION,
                voice,
                accepted(voice.with(voice.handling().keptBy(null)), turn));
    }

    static Step dismissObjection(Voice voice, Turn turn, String reason, String words) {
        voice.require(Move.DISMISS_OBJECTION, turn);
        requireObjection(voice, true);
        var declined = new NotAccepted(turn.stamp(), reason, words, true);
        return Step.of(Move.DISMISS_OBJECTION, voice, still(voice).in(declined));
    }

    /** Goes along with {@code master}: nothing of its own is lost. */
    static Step link(Voice voice, Turn turn, Voice master) {
        voice.require(Move.LINK, turn);
        voice.requireOpen();
        master.requireOpen();
        if (master.id().equals(voice.id()) || master.phase() == Phase.LINKED) {
            throw new Refused("voices.refused.master");
        }
        if (master.phase().isEnd()) {
            throw new Refused("voices.refused.master-ended");
        }
        var along = voice.handling().step(null).under(master.id());
        return Step.of(Move.LINK, voice, voice.with(along).in(new Linked(turn.stamp(), master.id())));
    }

    static Step unlink(Voice voice, Turn turn) {
        voice.require(Move.UNLINK, turn);
        Outcomes.requireWithin(voice, turn, Wait.UNDO, "voices.refused.unlink-late");
        return Step.of(Move.UNLINK, voice, waiting(voice.with(voice.handling().under(null)), turn));
    }

    /** The voice it went along with left without an answer, so it stands for itself again. */
    static Step release(Voice voice, Turn turn) {
        voice.require(Move.RELEASE, turn);
        return Step.of(Move.RELEASE, voice, waiting(voice.with(voice.handling().under(null)), turn));
    }

    static void requireObjection(Voice voice, boolean objection) {
        if (voice.state(Ruling.class).objection() != objection) {
            throw new Refused("voices.refused.ruling-kind");
        }
    }

    static Voice waiting(Voice voice, Turn turn) {
        return voice.with(voice.handling().step(turn.deadline(Wait.ACCEPT))).in(new Submitted(turn.stamp()));
    }

    private static Voice accepted(Voice voice, Turn turn) {
        return voice.with(voice.handling().step(turn.deadline(Wait.ROUTE))).in(new Accepted(turn.stamp()));
    }

    /** Whoever does this has it in hand from now on. */
    static Voice kept(Voice voice, Turn turn) {
        return voice.with(voice.handling().keptBy(turn.stamp().account()));
    }

    private static Voice still(Voice voice) {
        return voice.with(voice.handling().step(null));
    }
}
