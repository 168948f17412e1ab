package shangliang.outcomes.proposals;

import java.time.Instant;
import java.util.UUID;

/** What a member said to being a co-signer, and to which text. */
record Signature(UUID account, String name, String hash, Instant at, Mark mark) {

    /** Signed, not wanted, or taken back. */
    enum Mark {
        SIGNED,
        REFUSED,
        RELEASED
    }

    boolean stands() {
        return mark == Mark.SIGNED;
    }

    /** Whether it stands for this text. */
    boolean standsFor(Paper paper) {
        return stands() && hash.equals(paper.hash());
    }
}
