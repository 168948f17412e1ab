package shangliang.duties;

import org.jspecify.annotations.Nullable;

/**
 * How the supervision office decides a dispute.
 *
 * @param unit organ code of the unit that does it
 * @param clause clause of that unit's list, or null when no list has one and the ruling itself is the ground
 * @param text the reasons, public: nothing personal
 * @param dissent who saw it otherwise, and why; not public; may be null
 * @param reach how far it holds for like matters
 */
public record Decision(
        String unit,
        @Nullable String clause,
        String text,
        @Nullable String dissent,
        Reach reach) {

    /** Where a ruling counts again. */
    public enum Reach {
        /** In this matter only. */
        MATTER,
        /** For like matters in the same town; for a town's office it never reaches further. */
        TOWN,
        /** For like matters everywhere. */
        DISTRICT
    }
}
