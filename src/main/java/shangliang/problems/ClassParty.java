package shangliang.problems;

import org.jspecify.annotations.Nullable;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** In what part someone acts on one class. */
enum ClassParty {
    OFFICE,
    SUPERVISION,
    UNIT,
    RECHECKER,
    CLOCK;

    /** The part {@code viewer} has in {@code problem}, or null when none. */
    static @Nullable ClassParty of(Viewer viewer, ProblemClass problem) {
        if (viewer instanceof Viewer.TheClock) {
            return CLOCK;
        }
        if (viewer.is(Role.CLERK)) {
            return OFFICE;
        }
        if (viewer.is(Role.SUPERVISION)) {
            return SUPERVISION;
        }
        if (viewer.is(Role.RECHECKER)) {
            return RECHECKER;
        }
        var remedy = problem.ground().remedy();
        return remedy != null && viewer.is(Role.UNIT, ScopeRef.organ(remedy.unit())) ? UNIT : null;
    }
}
