package shangliang.outcomes.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.web.Form;

/**
 * Where a proposal is written.
 *
 * @param number of the one that is changed, or null for a new one
 * @param kinds the writer can propose as
 * @param paper whether the committee takes in what came on paper
 */
record WritingPage(
        @Nullable ProposalNumber number, List<ProposerKind> kinds, boolean paper, Form form, ProposalNames names) {

    String action() {
        return number == null ? "/desk/proposals" : "/desk/proposals/" + number + "/text";
    }
}
