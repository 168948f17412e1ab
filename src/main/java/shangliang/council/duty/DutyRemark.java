package shangliang.council.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.SourceRef;

/**
 * What a member says about the own file.
 *
 * @param matter what is to be corrected, or null
 * @param day on which the member could not come, or null
 * @param remark that is taken back, or null
 */
record DutyRemark(
        UUID id,
        Instant at,
        UUID member,
        Verb verb,
        @Nullable SourceRef matter,
        @Nullable LocalDate day,
        @Nullable UUID remark,
        String words) {

    /** What is said: that a fact is wrong, why one could not come, or that it does not stand any more. */
    enum Verb {
        CORRECT,
        EXCUSE,
        TAKE_BACK
    }
}
