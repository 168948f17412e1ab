package shangliang.voices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/**
 * A running promise as people read it: how much of it there is, how much is left, and the last moment that still keeps
 * it.
 *
 * @param hours whether it is counted in hours, else in working days
 * @param last the last day on which it is kept
 */
record Clockface(Deadline deadline, boolean hours, int total, int used, LocalDate last, Instant now) {

    static @Nullable Clockface of(@Nullable Deadline deadline, WorkCalendar calendar, Instant now) {
        if (deadline == null) {
            return null;
        }
        var last = deadline.due().minusMillis(1);
        if (!endsAtMidnight(deadline)) {
            var total = (int) Duration.between(deadline.since(), deadline.due()).toHours();
            var used = (int) Duration.between(deadline.since(), now).toHours();
            return new Clockface(deadline, true, total, used, Zone.day(last), now);
        }
        var began = Zone.day(deadline.since());
        return new Clockface(
                deadline,
                false,
                calendar.between(began, Zone.day(last)),
                calendar.between(began, Zone.day(now)),
                Zone.day(last),
                now);
    }

    int left() {
        return Math.max(0, total - used);
    }

    int over() {
        return Math.max(0, used - total);
    }

    boolean late() {
        return deadline.lateAt(now);
    }

    /** Which working day of the promise today is. */
    int day() {
        return Math.max(1, used);
    }

    /** For the bar: never more than the whole. */
    int shown() {
        return late() ? total : Math.min(used, total);
    }

    private static boolean endsAtMidnight(Deadline deadline) {
        return deadline.due().atZone(Zone.DISTRICT).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
