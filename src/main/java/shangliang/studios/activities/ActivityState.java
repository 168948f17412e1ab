package shangliang.studios.activities;

import java.time.Instant;
import shangliang.base.Viewer;

/** Where an activity stands, with who, when and what. */
sealed interface ActivityState {

    Stamp stamp();

    /** Since when, and who brought it about. */
    record Stamp(Instant at, String actor, String name) {

        static Stamp of(Viewer by, Instant now) {
            return new Stamp(now, by.actor(), by instanceof Viewer.Staff staff ? staff.name() : "");
        }
    }

    /** To come. */
    record Planned(Stamp stamp) implements ActivityState {}

    /** Over, and the organiser has confirmed how it went; nobody had to check in. */
    record Held(Stamp stamp, Turnout turnout) implements ActivityState {}

    /** Called off. */
    record Cancelled(Stamp stamp, String reason) implements ActivityState {}
}
