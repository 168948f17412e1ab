package shangliang.consultation;

import java.time.Instant;
import java.time.LocalDate;
import shangliang.base.Deadline;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/** Someone's turn: who decides, when, and by which calendar. */
record Turn(Viewer by, Instant now, WorkCalendar calendar) {

    Stamp stamp() {
        return by instanceof Viewer.Staff staff
                ? new Stamp(now, by.actor(), staff.name(), staff.account())
                : new Stamp(now, by.actor(), "", null);
    }

    Deadline workingDays(int days) {
        return Deadline.workingDays(calendar, now, days);
    }

    /** Whole working days that are left before {@code day}. */
    int before(LocalDate day) {
        return calendar.between(today(), day);
    }

    LocalDate today() {
        return Zone.day(now);
    }
}
