package shangliang.consultation.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One topic in the plan of a year.
 *
 * @param question what would be talked over
 * @param host code of the organ that would be responsible
 * @param month in which, 1 to 12
 * @param by who proposed it
 * @param choice whether it is in the plan; {@code why} says why not
 * @param consultation number of the one that came of it, or null
 */
record PlanItem(
        UUID id,
        String question,
        String host,
        int month,
        String by,
        Choice choice,
        String why,
        @Nullable String consultation) {

    /** What the office made of a proposed topic. */
    enum Choice {
        OPEN,
        TAKEN,
        LEFT
    }

    PlanItem chosen(Choice next, String reason) {
        return new PlanItem(id, question, host, month, by, next, reason, consultation);
    }

    PlanItem led(String number) {
        return new PlanItem(id, question, host, month, by, choice, why, number);
    }

    boolean isTaken() {
        return choice == Choice.TAKEN;
    }
}
