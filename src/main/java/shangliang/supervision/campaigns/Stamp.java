package shangliang.supervision.campaigns;

import java.time.Instant;
import shangliang.base.Viewer;

/** Since when something is so, and who brought it about. */
record Stamp(Instant at, String actor, String name) {

    static Stamp of(Viewer by, Instant now) {
        return new Stamp(now, by.actor(), by instanceof Viewer.Staff staff ? staff.name() : "");
    }
}
