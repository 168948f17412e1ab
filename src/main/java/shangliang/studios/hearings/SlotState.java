package shangliang.studios.hearings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Viewer;

/** Where one studio's hearing stands, with who, when and why. */
sealed interface SlotState {

    Stamp stamp();

    /** Since when, and who brought it about. */
    record Stamp(Instant at, String actor, String name) {

        static Stamp of(Viewer by, Instant now) {
            return new Stamp(now, by.actor(), by instanceof Viewer.Staff staff ? staff.name() : "");
        }
    }

    /** Drawn; the report is there, and the lead may add a sentence until it is heard. */
    record Scheduled(Stamp stamp, String sentence) implements SlotState {}

    /** Gave its place to the next in the order, and comes again in this cycle. */
    record Swapped(Stamp stamp, String reason, @Nullable String next) implements SlotState {}

    /** The studio was closed before it was heard. */
    record Dropped(Stamp stamp, @Nullable String next) implements SlotState {}

    /** The party group has heard it. */
    record Heard(Stamp stamp, String sentence) implements SlotState {}

    /** Decisions went down, each with its clock. */
    record Decided(Stamp stamp, String sentence, List<Decision> decisions) implements SlotState {
        public Decided {
            decisions = List.copyOf(decisions);
        }
    }

    /** All of them were answered. */
    record Answered(Stamp stamp, String sentence, List<Decision> decisions) implements SlotState {
        public Answered {
            decisions = List.copyOf(decisions);
        }
    }

    default String said() {
        return switch (this) {
            case Scheduled scheduled -> scheduled.sentence();
            case Swapped swapped -> "";
            case Dropped dropped -> "";
            case Heard heard -> heard.sentence();
            case Decided decided -> decided.sentence();
            case Answered answered -> answered.sentence();
        };
    }

    default List<Decision> decided() {
        return switch (this) {
            case Scheduled scheduled -> List.of();
            case Swapped swapped -> List.of();
            case Dropped dropped -> List.of();
            case Heard heard -> List.of();
            case Decided decided -> decided.decisions();
            case Answered answered -> answered.decisions();
        };
    }
}
