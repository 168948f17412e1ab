package shangliang.consultation;

import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;

/**
 * Everything that was gathered for a consultation on its way.
 *
 * @param until by when the next step is due, or null
 */
record Ground(
        @Nullable Screening screening,
        @Nullable Meeting meeting,
        @Nullable Sheet sheet,
        @Nullable Seats seats,
        @Nullable Yield yielded,
        @Nullable Deadline until) {

    static final Ground NONE = new Ground(null, null, null, null, null, null);

    Ground with(@Nullable Screening next) {
        return new Ground(next, meeting, sheet, seats, yielded, until);
    }

    Ground with(@Nullable Meeting next) {
        return new Ground(screening, next, sheet, seats, yielded, until);
    }

    Ground with(Sheet next) {
        return new Ground(screening, meeting, next, seats, yielded, until);
    }

    Ground with(Seats next) {
        return new Ground(screening, meeting, sheet, next, yielded, until);
    }

    Ground with(Yield next) {
        return new Ground(screening, meeting, sheet, seats, next, until);
    }

    /** What came of it so far; nothing before the day. */
    Yield came() {
        return yielded == null ? Yield.NONE : yielded;
    }

    Ground until(@Nullable Deadline next) {
        return new Ground(screening, meeting, sheet, seats, yielded, next);
    }
}
