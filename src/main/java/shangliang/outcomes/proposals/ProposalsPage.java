package shangliang.outcomes.proposals;

import java.util.List;
import shangliang.base.Slice;

/** A list of proposals, by how far they have come. */
record ProposalsPage(Slice<Proposal> lines, Stage stage, List<ProposerKind> kinds, boolean paper, ProposalNames names) {

    boolean mayBegin() {
        return !kinds.isEmpty() || paper;
    }
}
