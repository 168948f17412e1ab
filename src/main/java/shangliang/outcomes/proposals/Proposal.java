package shangliang.outcomes.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.SourceRef;

/** A proposal as it is now; how it came here is in its steps. */
record Proposal(
        UUID id,
        int version,
        ProposalNumber number,
        Paper paper,
        Proposer proposer,
        List<Signature> signatures,
        Handling handling,
        Standing standing,
        ProposalState state) {

    static final String KIND = "proposal";

    Proposal {
        signatures = List.copyOf(signatures);
    }

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }

    Phase phase() {
        return Phase.of(state);
    }

    /** Those who sign this very text with the proposer. */
    List<Signature> cosigners() {
        return signatures.stream().filter(one -> one.standsFor(paper)).toList();
    }

    /** Those who signed a text that was changed since; they count again when they sign again. */
    List<Signature> outdated() {
        return signatures.stream()
                .filter(one -> one.stands() && !one.standsFor(paper))
                .toList();
    }

    boolean hasSigned(UUID account) {
        return signatures.stream().anyMatch(one -> one.account().equals(account) && one.stands());
    }

    Proposal says(Paper text) {
        return new Proposal(id, version, number, text, proposer, signatures, handling, standing, state);
    }

    /** Replaces what this member said before. */
    Proposal signed(Signature signature) {
        var all = new ArrayList<>(signatures);
        all.removeIf(one -> one.account().equals(signature.account()));
        all.add(signature);
        return new Proposal(id, version, number, paper, proposer, all, handling, standing, state);
    }

    Proposal with(Handling by) {
        return new Proposal(id, version, number, paper, proposer, signatures, by, standing, state);
    }

    Proposal with(Standing now) {
        return new Proposal(id, version, number, paper, proposer, signatures, handling, now, state);
    }

    /** In the next state, with the clock that runs there. */
    Proposal to(ProposalState next, @Nullable Deadline step) {
        return new Proposal(id, version, number, paper, proposer, signatures, handling, standing.step(step), next);
    }

    Proposal atVersion(int next) {
        return new Proposal(id, next, number, paper, proposer, signatures, handling, standing, state);
    }
}
