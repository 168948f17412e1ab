package shangliang.outcomes.proposals;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.outcomes.proposals.ProposalState.Extended;
import shangliang.outcomes.proposals.ProposalState.ExtensionAsked;
import shangliang.outcomes.proposals.ProposalState.RouteDispute;
import shangliang.outcomes.proposals.ProposalState.Routed;
import shangliang.outcomes.proposals.ProposalState.Worked;

/** How a filed proposal comes to its units, and how long they have. */
final class Giving {

    private Giving() {}

    static Step route(Proposal proposal, Turn turn, Deed.Route order) {
        turn.may(Move.ROUTE, proposal);
        Said.check("basis", order.basis());
        return Step.of(Move.ROUTE, proposal, routed(proposal, turn, order.seats(), order.basis()));
    }

    private static Proposal routed(Proposal proposal, Turn turn, List<Seat> seats, String basis) {
        checkSeats(seats);
        return proposal.with(proposal.handling().seated(seats))
                .to(
                        new Routed(turn.stamp(), basis),
                        turn.days(turn.terms().days().dispute()));
    }

    /** One lead who answers, or several who each answer for their share; never both, and no unit twice. */
    private static void checkSeats(List<Seat> seats) {
        var leads = seats.stream().filter(seat -> seat.part() == Seat.Part.LEAD).count();
        var separate =
                seats.stream().filter(seat -> seat.part() == Seat.Part.SEPARATE).count();
        if (new HashSet<>(seats.stream().map(Seat::unit).toList()).size() < seats.size()) {
            throw new Invalid("lead", "outcomes.proposal.seats.twice");
        }
        if (!(leads == 1 && separate == 0 || leads == 0 && separate >= 2)) {
            throw new Invalid("lead", "outcomes.proposal.seats.lead");
        }
    }

    /** The one objection to the hand-over: it names whose it is instead. */
    static Step dispute(Proposal proposal, Turn turn, Deed.Dispute objection) {
        turn.may(Move.DISPUTE, proposal);
        if (proposal.handling().disputed()) {
            throw new Refused("outcomes.proposal.disputed");
        }
        if (objection.whose().isBlank() || objection.whose().equals(turn.unit())) {
            throw new Invalid("whose", "outcomes.proposal.whose");
        }
        Said.check("words", objection.words());
        var state = new RouteDispute(turn.stamp(), objection.whose(), objection.words());
        var after = proposal.with(proposal.handling().usedDispute());
        return Step.of(
                Move.DISPUTE,
                proposal,
                after.to(state, turn.days(turn.terms().days().routing())));
    }

    static Step rule(Proposal proposal, Turn turn, Deed.Rule ruling) {
        turn.may(Move.RULE, proposal);
        Said.check("words", ruling.words());
        return Step.of(Move.RULE, proposal, routed(proposal, turn, ruling.seats(), ruling.words()));
    }

    /** The reply is promised from the day of receipt. */
    static Step receive(Proposal proposal, Turn turn, Deed.Receive receipt) {
        turn.may(Move.RECEIVE, proposal);
        Said.check("officer", receipt.officer());
        Said.check("contact", receipt.contact());
        var due = turn.terms().answer(turn.now());
        var after = proposal.with(proposal.handling().with(receipt.officer()))
                .with(proposal.standing().answer(due));
        return Step.of(Move.RECEIVE, proposal, after.to(new Worked(turn.stamp(), receipt.contact()), due));
    }

    /** Once, and before the time is over. */
    static Step askExtension(Proposal proposal, Turn turn, String reason) {
        turn.may(Move.ASK_EXTENSION, proposal);
        Said.check("words", reason);
        if (proposal.handling().extended()) {
            throw new Refused("outcomes.proposal.extended");
        }
        var due = Objects.requireNonNull(proposal.standing().answer());
        if (due.lateAt(turn.now())) {
            throw new Refused("outcomes.proposal.extension-late");
        }
        return Step.of(Move.ASK_EXTENSION, proposal, proposal.to(new ExtensionAsked(turn.stamp(), reason), due));
    }

    /** Up to the longest that the rule allows, counted from the receipt. */
    static Step allow(Proposal proposal, Turn turn) {
        turn.may(Move.ALLOW_EXTENSION, proposal);
        var reason = ((ExtensionAsked) proposal.state()).reason();
        var since = Objects.requireNonNull(proposal.standing().answer()).since();
        Deadline due = Terms.months(since, turn.terms().months().atMost());
        var after = proposal.with(proposal.handling().usedExtension())
                .with(proposal.standing().answer(due));
        return Step.of(Move.ALLOW_EXTENSION, proposal, after.to(new Extended(turn.stamp(), reason), due));
    }

    static Step deny(Proposal proposal, Turn turn) {
        turn.may(Move.DENY_EXTENSION, proposal);
        var after = proposal.with(proposal.handling().usedExtension());
        return Step.of(
                Move.DENY_EXTENSION,
                proposal,
                after.to(new Worked(turn.stamp(), ""), proposal.standing().answer()));
    }
}
