package shangliang.outcomes.proposals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.outcomes.proposals.ProposalState.Stamp;

/**
 * The official letter of one unit.
 *
 * @param round 0 for the first handling, one more for each handling after that
 * @param sent who signed and sent it, or null while it is a draft
 */
public record Reply(
        String unit,
        int round,
        Letter letter,
        Stamp drafted,
        @Nullable Stamp sent) {

    /** What it says, what came of it, and what is promised until when. */
    public record Letter(String text, Category category, List<Promise> promises) {
        public Letter {
            promises = List.copyOf(promises);
        }
    }

    /** One thing that will be done, and its day. */
    public record Promise(String what, LocalDate day) {}
}
