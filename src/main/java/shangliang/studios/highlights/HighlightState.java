package shangliang.studios.highlights;

import java.time.Instant;
import shangliang.base.Viewer;

/** Where a highlight stands, with who, when and what. */
sealed interface HighlightState {

    Stamp stamp();

    /** Since when, and who brought it about. */
    record Stamp(Instant at, String actor, String name) {
        static Stamp of(Viewer by, Instant now) {
            return new Stamp(now, by.actor(), by instanceof Viewer.Staff staff ? staff.name() : "");
        }
    }

    /** Named, and being worked on. */
    record Named(Stamp stamp) implements HighlightState {}

    /** What came of it, in plain words. */
    record Shown(Stamp stamp, String words) implements HighlightState {}

    /** Let go, with the reason. */
    record Dropped(Stamp stamp, String words) implements HighlightState {}
}
