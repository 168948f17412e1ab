package shangliang.studios.support;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Viewer;

/** Where a request stands, with who, when and why. */
sealed interface SupportState {

    Stamp stamp();

    /** Since when, and who brought it about. */
    record Stamp(Instant at, String actor, String name) {
        static Stamp of(Viewer by, Instant now) {
            return new Stamp(now, by.actor(), by instanceof Viewer.Staff staff ? staff.name() : "");
        }
    }

    /** The regional group looks whether it can give it itself. */
    record WithGroup(Stamp stamp, Deadline clock) implements SupportState {}

    /**
     * The body asked answers.
     *
     * @param said what the group added when it passed it on; may be empty
     */
    record WithUnit(Stamp stamp, Deadline clock, String said) implements SupportState {}

    /**
     * It is given.
     *
     * @param from code of who gives
     */
    record Granted(Stamp stamp, String from, String said, LocalDate day) implements SupportState {}

    /** A part of it is given. */
    record Partly(Stamp stamp, String from, String said, LocalDate day) implements SupportState {}

    /** It is not given, with the reason. */
    record Denied(Stamp stamp, String from, String said) implements SupportState {}

    /** The studio needs it no more. */
    record TakenBack(Stamp stamp, String said) implements SupportState {}

    default SupportStep step() {
        return switch (this) {
            case WithGroup group -> SupportStep.WITH_GROUP;
            case WithUnit unit -> SupportStep.WITH_UNIT;
            case Granted granted -> SupportStep.GRANTED;
            case Partly partly -> SupportStep.PARTLY;
            case Denied denied -> SupportStep.DENIED;
            case TakenBack back -> SupportStep.TAKEN_BACK;
        };
    }

    /** Until when whoever has it answers; null when it is over. */
    default @Nullable Deadline due() {
        return switch (this) {
            case WithGroup group -> group.clock();
            case WithUnit unit -> unit.clock();
            case Granted granted -> null;
            case Partly partly -> null;
            case Denied denied -> null;
            case TakenBack back -> null;
        };
    }

    /** What was said on the last step; may be empty. */
    default String words() {
        return switch (this) {
            case WithGroup group -> "";
            case WithUnit unit -> unit.said();
            case Granted granted -> granted.said();
            case Partly partly -> partly.said();
            case Denied denied -> denied.said();
            case TakenBack back -> back.said();
        };
    }

    /** The day on which it is there; null when nothing is given. */
    default @Nullable LocalDate given() {
        return switch (this) {
            case Granted granted -> granted.day();
            case Partly partly -> partly.day();
            case WithGroup group -> null;
            case WithUnit unit -> null;
            case Denied denied -> null;
            case TakenBack back -> null;
        };
    }
}
