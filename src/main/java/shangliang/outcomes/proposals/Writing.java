package shangliang.outcomes.proposals;

import java.util.Map;
import java.util.Set;
import shangliang.base.Refused;
import shangliang.outcomes.proposals.ProposalState.CoSigning;
import shangliang.outcomes.proposals.ProposalState.Submitted;
import shangliang.outcomes.proposals.ProposalState.Withdrawn;
import shangliang.outcomes.proposals.Signature.Mark;

/** What the proposer and the co-signers decide before it is handed in. */
final class Writing {

    private static final Set<Phase> OPEN = Set.of(Phase.DRAFT, Phase.COSIGNING, Phase.SUPPLEMENT);
    private static final Set<Phase> BEFORE_FILING = Set.of(
            Phase.COSIGNING,
            Phase.SUBMITTED,
            Phase.FIRST_READING,
            Phase.SUPPLEMENT,
            Phase.CONVERSION_OFFER,
            Phase.NOT_FILED,
            Phase.OBJECTION);

    private Writing() {}

    /** Changes the text; who signed the text before must sign again. */
    static Step write(Proposal proposal, Turn turn, Paper paper) {
        turn.mayNote(Party.PROPOSER, proposal, OPEN);
        paper.checkDraft();
        return new Step(proposal, proposal.says(paper), "WRITE", paper);
    }

    static Step invite(Proposal proposal, Turn turn) {
        turn.may(Move.INVITE, proposal);
        if (proposal.proposer().kind() != ProposerKind.JOINT) {
            throw new Refused("outcomes.proposal.not-joint");
        }
        proposal.paper().checkWhole();
        return Step.of(Move.INVITE, proposal, proposal.to(new CoSigning(turn.stamp()), null));
    }

    static Step sign(Proposal proposal, Turn turn, String hash) {
        turn.mayNote(Party.MEMBER, proposal, Set.of(Phase.COSIGNING));
        if (!hash.equals(proposal.paper().hash())) {
            throw new Refused("outcomes.proposal.text-changed");
        }
        return marked(proposal, turn, Mark.SIGNED);
    }

    static Step refuse(Proposal proposal, Turn turn) {
        turn.mayNote(Party.MEMBER, proposal, Set.of(Phase.COSIGNING));
        return marked(proposal, turn, Mark.REFUSED);
    }

    /** A co-signer steps back, as long as nothing is filed. */
    static Step release(Proposal proposal, Turn turn) {
        turn.mayNote(Party.MEMBER, proposal, BEFORE_FILING);
        if (!proposal.hasSigned(turn.account())) {
            throw new Refused("outcomes.proposal.not-signed");
        }
        return marked(proposal, turn, Mark.RELEASED);
    }

    private static Step marked(Proposal proposal, Turn turn, Mark mark) {
        var name = turn.stamp().name();
        var signature = new Signature(turn.account(), name, proposal.paper().hash(), turn.now(), mark);
        return new Step(proposal, proposal.signed(signature), mark.name(), signature);
    }

    /** Hands it in, for the first time or with what was missing. */
    static Step submit(Proposal proposal, Turn turn) {
        var move = proposal.phase() == Phase.SUPPLEMENT ? Move.RESUBMIT : Move.SUBMIT;
        turn.may(move, proposal);
        proposal.paper().checkWhole();
        checkSigners(proposal, turn.terms());
        var season = turn.terms().plenary();
        if (!season.takes(proposal.proposer().kind(), turn.today())) {
            throw new Refused("outcomes.proposal.plenary-only");
        }
        var due = turn.reading();
        var handedIn = proposal.with(proposal.standing().handedIn(season.on(turn.today())));
        return Step.of(move, proposal, handedIn.to(new Submitted(turn.stamp()), due));
    }

    private static void checkSigners(Proposal proposal, Terms terms) {
        if (!proposal.outdated().isEmpty()) {
            throw new Refused(
                    "outcomes.proposal.signed-before", proposal.outdated().size());
        }
        if (proposal.proposer().kind() == ProposerKind.JOINT
                && !proposal.proposer().onPaper()
                && proposal.cosigners().size() < terms.cosigners()) {
            throw new Refused("outcomes.proposal.too-few", terms.cosigners());
        }
    }

    /** Takes it back; once it is handed in, those who signed step back first. */
    static Step withdraw(Proposal proposal, Turn turn, String reason) {
        turn.may(Move.WITHDRAW, proposal);
        Said.check("words", reason);
        var handedIn = !Set.of(Phase.DRAFT, Phase.COSIGNING).contains(proposal.phase());
        var signed = proposal.signatures().stream().filter(Signature::stands).count();
        if (handedIn && signed > 0) {
            throw new Refused("outcomes.proposal.others-signed", signed);
        }
        return Step.of(Move.WITHDRAW, proposal, proposal.to(new Withdrawn(turn.stamp(), reason), null));
    }

    static Map<String, String> data(String key, String words) {
        return Map.of(key, words);
    }
}
