package shangliang.problems;

import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;

/**
 * What is known of a class: its root cause, its remedy, and until when the next step is due.
 *
 * @param cause null while nobody has confirmed it
 * @param remedy null before the first
 * @param until null when nothing waits
 */
record Ground(
        @Nullable String cause,
        @Nullable Remedy remedy,
        @Nullable Deadline until) {

    Ground because(String root) {
        return new Ground(root, remedy, until);
    }

    Ground with(Remedy next) {
        return new Ground(cause, next, until);
    }

    Ground until(@Nullable Deadline next) {
        return new Ground(cause, remedy, next);
    }

    /** The round that findings belong to now. */
    int round() {
        return remedy == null ? 0 : remedy.round();
    }
}
