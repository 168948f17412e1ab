package shangliang.outcomes.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a proposal stands: each state carries since when, by whom and why. */
public sealed interface ProposalState {

    Stamp stamp();

    /** Since when, and who brought it about; without an account when it was the clock. */
    record Stamp(
            Instant at, String actor, String name, @Nullable UUID account) {}

    /** Being written. */
    record Draft(Stamp stamp) implements ProposalState {}

    /** Open to co-signers. */
    record CoSigning(Stamp stamp) implements ProposalState {}

    /** Handed in; waits for its first reading. */
    record Submitted(Stamp stamp) implements ProposalState {}

    /** Read by one colleague, whose finding is here; the committee decides. */
    record FirstReading(Stamp stamp, List<Ground> grounds, String remarks) implements ProposalState {}

    /** The proposer is asked for what is missing. */
    record Supplement(Stamp stamp, String missing) implements ProposalState {}

    /** Another way is offered; only the proposer can take it. */
    record ConversionOffer(Stamp stamp, Target target, String words) implements ProposalState {}

    /** Goes another way, with the proposer's consent. */
    record Converted(Stamp stamp, Target target) implements ProposalState {}

    /** Not filed, for one of ten reasons, by the committee's decision. */
    record NotFiled(Stamp stamp, Ground ground, String words, String meeting, boolean isFinal)
            implements ProposalState {}

    /** The proposer objects; the chair decides. */
    record Objection(Stamp stamp, NotFiled decision, String words) implements ProposalState {}

    /** Handled together with another one, and answered by itself. */
    record Merged(Stamp stamp, UUID master, String meeting) implements ProposalState {}

    /** Filed by the committee; waits for hand-over. */
    record Filed(Stamp stamp, String meeting) implements ProposalState {}

    /** With its units, who have still to receive it. */
    record Routed(Stamp stamp, String basis) implements ProposalState {}

    /** The unit says whose it is instead. */
    record RouteDispute(Stamp stamp, String whose, String words) implements ProposalState {}

    /** Received: the unit has spoken with the proposer and works on it. */
    record Worked(Stamp stamp, String contact) implements ProposalState {}

    /** The unit asks for more time. */
    record ExtensionAsked(Stamp stamp, String reason) implements ProposalState {}

    /** More time was given, once. */
    record Extended(Stamp stamp, String reason) implements ProposalState {}

    /** A letter is written and waits for the unit's leader. */
    record ReplyDraft(Stamp stamp) implements ProposalState {}

    /** Every unit that must has answered. */
    record Replied(Stamp stamp) implements ProposalState {}

    /** The proposer has said what they think, or let the time pass. */
    record Evaluated(Stamp stamp, boolean wantsMore) implements ProposalState {}

    /** Handled again, because of these reasons. */
    record SecondHandling(Stamp stamp, String reasons) implements ProposalState {}

    /** Twice was not enough: the chair sits with all of them. */
    record JointReview(Stamp stamp, String reasons) implements ProposalState {}

    /** Promises run; looked at again on this day. */
    record Tracking(Stamp stamp, LocalDate next) implements ProposalState {}

    /** How it truly is, seen by somebody who did not do it. */
    record Completed(Stamp stamp, Truth truth, String words) implements ProposalState {}

    /** Laid down with all its papers. */
    record Archived(Stamp stamp) implements ProposalState {}

    /** Taken back before it was filed. */
    record Withdrawn(Stamp stamp, String reason) implements ProposalState {}

    /** Where else a proposal can go. */
    enum Target {
        OPINION_REPORT,
        VOICE,
        LETTER
    }

    /** What was found on the spot. */
    enum Truth {
        DONE,
        PARTLY,
        NOT_DONE,
        EXPLAINED
    }
}
