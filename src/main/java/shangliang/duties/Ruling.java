package shangliang.duties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/**
 * A decided dispute.
 *
 * @param number year and running number, such as 2026-17
 * @param clause the clause it rests on, or the number itself when no list has one
 * @param workingDays within which the unit now has to do it
 */
public record Ruling(
        String number,
        String unit,
        String clause,
        Label title,
        int workingDays,
        String text,
        @Nullable String dissent,
        Instant at) {}
