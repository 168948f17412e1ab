package shangliang.council;

import shangliang.base.Invalid;
import shangliang.base.Stale;

/** What stands between a preview and its being carried out, for every list alike. */
public final class Confirmed {

    private Confirmed() {}

    /** Goes on only with a file that has no problem. */
    public static void sound(Plan<?> plan) {
        if (!plan.problems().isEmpty()) {
            throw new Invalid(
                    plan.problems().stream().map(RowProblem::asProblem).toList());
        }
    }

    /** Goes on only when the changes still are those that were shown. */
    public static void asShown(Plan<?> plan, String fingerprint) {
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new Stale("council.load.stale");
        }
    }
}
