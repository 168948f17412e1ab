package shangliang.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import shangliang.base.Deadline;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/** Someone's turn: who decides, when, and by which calendar. */
record ClassTurn(Viewer by, Instant now, WorkCalendar calendar) {

    Stamp stamp() {
        return by instanceof Viewer.Staff staff
                ? new Stamp(now, by.actor(), staff.name(), staff.account())
                : new Stamp(now, by.actor(), "", null);
    }

    Deadline workingDays(int days) {
        return Deadline.workingDays(calendar, now, days);
    }

    /** Until the end of a day that was named. */
    Deadline day(LocalDate day) {
        var due =
                day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(Zone.DISTRICT).toInstant();
        return new Deadline(now, due, null);
    }

    LocalDate today() {
        return Zone.day(now);
    }
}
