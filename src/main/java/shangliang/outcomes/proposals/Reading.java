package shangliang.outcomes.proposals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.outcomes.proposals.ProposalState.ConversionOffer;
import shangliang.outcomes.proposals.ProposalState.Converted;
import shangliang.outcomes.proposals.ProposalState.Filed;
import shangliang.outcomes.proposals.ProposalState.FirstReading;
import shangliang.outcomes.proposals.ProposalState.Merged;
import shangliang.outcomes.proposals.ProposalState.NotFiled;
import shangliang.outcomes.proposals.ProposalState.Objection;
import shangliang.outcomes.proposals.ProposalState.Submitted;
import shangliang.outcomes.proposals.ProposalState.Supplement;
import shangliang.outcomes.proposals.ProposalState.Target;

/** How a proposal is read and decided on: one colleague reads, the committee decides, the chair hears objections. */
final class Reading {

    private static final Set<Phase> CAN_TAKE_ALONG = Set.of(
            Phase.FILED, Phase.ROUTED, Phase.ROUTE_DISPUTE, Phase.HANDLING, Phase.EXTENSION_ASKED, Phase.EXTENDED);

    private Reading() {}

    static Step read(Proposal proposal, Turn turn, Deed.Read found) {
        turn.may(Move.READ, proposal);
        var grounds = found.grounds().stream().sorted(Comparator.naturalOrder()).toList();
        var state = new FirstReading(turn.stamp(), grounds, found.remarks());
        return Step.of(
                Move.READ,
                proposal,
                proposal.to(state, turn.days(turn.terms().days().decision())));
    }

    static Step askSupplement(Proposal proposal, Turn turn, String missing) {
        turn.may(Move.ASK_SUPPLEMENT, proposal);
        Said.check("words", missing);
        return Step.of(
                Move.ASK_SUPPLEMENT, proposal, proposal.to(new Supplement(turn.stamp(), missing), forProposer(turn)));
    }

    static Step offer(Proposal proposal, Turn turn, Deed.OfferConversion offer) {
        turn.may(Move.OFFER_CONVERSION, proposal);
        var target = Arrays.stream(Target.values())
                .filter(one -> one.name().equals(offer.target()))
                .findFirst()
                .orElseThrow(() -> new Invalid("target", "outcomes.proposal.choose"));
        Said.check("words", offer.words());
        var state = new ConversionOffer(turn.stamp(), target, offer.words());
        return Step.of(Move.OFFER_CONVERSION, proposal, proposal.to(state, forProposer(turn)));
    }

    private static shangliang.base.Deadline forProposer(Turn turn) {
        return turn.days(turn.terms().days().proposer());
    }

    static Step consent(Proposal proposal, Turn turn) {
        turn.may(Move.CONSENT, proposal);
        var target = ((ConversionOffer) proposal.state()).target();
        return Step.of(Move.CONSENT, proposal, proposal.to(new Converted(turn.stamp(), target), null));
    }

    /** Back to the committee, which decides without the other way; nobody read it anew. */
    static Step declineOffer(Proposal proposal, Turn turn) {
        turn.may(Move.DECLINE_OFFER, proposal);
        var reader = proposal.state().stamp();
        return Step.of(Move.DECLINE_OFFER, proposal, backTo(proposal, turn, reader));
    }

    private static Proposal backTo(Proposal proposal, Turn turn, ProposalState.Stamp reader) {
        var state = new FirstReading(reader, java.util.List.of(), "");
        return proposal.to(state, turn.days(turn.terms().days().decision()));
    }

    static Step file(Proposal proposal, Turn turn, Deed.File decision) {
        turn.may(Move.FILE, proposal);
        checkCommittee(proposal, turn, decision.meeting());
        var openness = decision.announced() ? new Openness(Openness.Level.TITLE, "") : Openness.PENDING;
        var filed = proposal.to(
                new Filed(turn.stamp(), decision.meeting()),
                turn.days(turn.terms().days().routing()));
        return Step.of(Move.FILE, proposal, filed.with(filed.standing().open(openness)));
    }

    static Step notFile(Proposal proposal, Turn turn, Deed.NotFile decision) {
        turn.may(Move.NOT_FILE, proposal);
        Said.check("words", decision.words());
        checkCommittee(proposal, turn, decision.meeting());
        var state = new NotFiled(turn.stamp(), decision.ground(), decision.words(), decision.meeting(), false);
        return Step.of(Move.NOT_FILE, proposal, proposal.to(state, null));
    }

    /** Only with a matter that is still open, and never in a circle. */
    static Step merge(Proposal proposal, Turn turn, Proposal master, String meeting) {
        turn.may(Move.MERGE, proposal);
        checkCommittee(proposal, turn, meeting);
        if (master.id().equals(proposal.id()) || !CAN_TAKE_ALONG.contains(master.phase())) {
            throw new Invalid("with", "outcomes.proposal.merge.closed", master.number());
        }
        return Step.of(Move.MERGE, proposal, proposal.to(new Merged(turn.stamp(), master.id(), meeting), null));
    }

    /** Taken apart within the days in which a decision can be taken back, as long as nothing was answered; read anew. */
    static Step unmerge(Proposal proposal, Turn turn, String why) {
        turn.may(Move.UNMERGE, proposal);
        Said.check("words", why);
        var merged = proposal.state().stamp().at();
        if (Terms.days(turn.calendar(), merged, turn.terms().days().dispute()).lateAt(turn.now())) {
            throw new Refused(
                    "outcomes.proposal.merge.late", turn.terms().days().dispute());
        }
        var alone = proposal.to(new Submitted(turn.stamp()), turn.reading());
        return new Step(proposal, alone, Move.UNMERGE.name(), Writing.data("words", why));
    }

    /** The committee decides, not one clerk: whoever read it does not record the decision, which names its meeting. */
    private static void checkCommittee(Proposal proposal, Turn turn, String meeting) {
        Said.check("meeting", meeting);
        if (Objects.equals(proposal.state().stamp().account(), turn.account())) {
            throw new Refused("outcomes.proposal.same-reader");
        }
    }

    static Step object(Proposal proposal, Turn turn, String words) {
        turn.may(Move.OBJECT, proposal);
        Said.check("words", words);
        var decision = (NotFiled) proposal.state();
        if (decision.isFinal()) {
            throw new Refused("outcomes.proposal.final");
        }
        var state = new Objection(turn.stamp(), decision, words);
        return Step.of(
                Move.OBJECT,
                proposal,
                proposal.to(state, turn.days(turn.terms().days().decision())));
    }

    static Step uphold(Proposal proposal, Turn turn, String words) {
        turn.may(Move.UPHOLD, proposal);
        Said.check("words", words);
        var decided = backTo(proposal, turn, turn.stamp());
        return new Step(proposal, decided, Move.UPHOLD.name(), Writing.data("words", words));
    }

    static Step dismiss(Proposal proposal, Turn turn, String words) {
        turn.may(Move.DISMISS, proposal);
        Said.check("words", words);
        var before = ((Objection) proposal.state()).decision();
        var state = new NotFiled(turn.stamp(), before.ground(), words, before.meeting(), true);
        return Step.of(Move.DISMISS, proposal, proposal.to(state, null));
    }
}
