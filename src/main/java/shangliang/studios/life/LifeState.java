package shangliang.studios.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Viewer;

/** Where a studio stands, with who, when and why. */
sealed interface LifeState {

    Stamp stamp();

    /** Since when, and who brought it about. */
    record Stamp(Instant at, String actor, String name) {
        static Stamp of(Viewer by, Instant now) {
            return new Stamp(now, by.actor(), by instanceof Viewer.Staff staff ? staff.name() : "");
        }
    }

    /** The lead has applied; the committee looks at it. */
    record Applied(Stamp stamp) implements LifeState {}

    /**
     * Open for people, and tried.
     *
     * @param until it is not checked before this day
     * @param words why it goes on longer, or was sent back; empty the first time
     */
    record Trial(Stamp stamp, LocalDate since, LocalDate until, String words) implements LifeState {}

    /** The committee has found the standard met; the chair meeting decides. */
    record Checked(Stamp stamp, LocalDate since, List<Finding> findings) implements LifeState {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The plaque is granted.
     *
     * @param day on which it is put up
     */
    record Plaqued(Stamp stamp, LocalDate day) implements LifeState {}

    /**
     * At work.
     *
     * @param worried the day on which its silence was noticed, or null
     * @param help what the committee offered, or null
     */
    record Active(
            Stamp stamp,
            @Nullable LocalDate worried,
            @Nullable Help help) implements LifeState {}

    /** Nothing was held for long although help was offered. */
    record Quiet(Stamp stamp, Help help) implements LifeState {}

    /** Something must be mended by a day. */
    record Rectifying(Stamp stamp, String words, LocalDate until) implements LifeState {}

    /** It is no more, or never came to be. */
    record Withdrawn(Stamp stamp, String words) implements LifeState {}

    /** It went into another one. */
    record Merged(Stamp stamp, String into, String words) implements LifeState {}

    /** Help that was offered before anything else. */
    record Help(LocalDate day, String name, String words) {}

    default LifeStep step() {
        return switch (this) {
            case Applied applied -> LifeStep.APPLIED;
            case Trial trial -> LifeStep.TRIAL;
            case Checked checked -> LifeStep.CHECKED;
            case Plaqued plaqued -> LifeStep.PLAQUED;
            case Active active -> LifeStep.ACTIVE;
            case Quiet quiet -> LifeStep.QUIET;
            case Rectifying rectifying -> LifeStep.RECTIFYING;
            case Withdrawn withdrawn -> LifeStep.WITHDRAWN;
            case Merged merged -> LifeStep.MERGED;
        };
    }
}
