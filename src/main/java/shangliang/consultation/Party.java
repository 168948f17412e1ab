package shangliang.consultation;

import org.jspecify.annotations.Nullable;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** The part somebody has in a consultation. */
enum Party {
    /** Leads it: the committee or studio that hosts it, or the office. */
    HOST,
    /** Approves the year's plan. */
    CHAIR,
    /** The body that can decide. */
    OWNER,
    /** Looks afterwards, and had no part. */
    RECHECKER,
    CLOCK;

    /** The part {@code viewer} has in {@code consultation}, or null when none. */
    static @Nullable Party of(Viewer viewer, Consultation consultation) {
        if (viewer instanceof Viewer.TheClock) {
            return CLOCK;
        }
        if (leads(viewer, consultation.topic().host())) {
            return HOST;
        }
        if (viewer.is(Role.CHAIR)) {
            return CHAIR;
        }
        if (viewer.is(Role.RECHECKER)) {
            return RECHECKER;
        }
        var screening = consultation.ground().screening();
        return screening != null && viewer.is(Role.UNIT, ScopeRef.organ(screening.owner())) ? OWNER : null;
    }

    private static boolean leads(Viewer viewer, ScopeRef host) {
        return viewer.is(Role.CLERK) || viewer.is(Role.COMMITTEE, host) || viewer.is(Role.STUDIO_LEAD, host);
    }
}
