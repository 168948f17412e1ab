package shangliang.voices;

import java.time.Instant;
import shangliang.base.Deadline;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;

/** Someone's turn: who decides, when, and the tables that hold on that day. */
record Turn(Viewer by, Instant now, WorkCalendar calendar, Policies policies) {

    VoiceState.Stamp stamp() {
        return by instanceof Viewer.Staff staff
                ? new VoiceState.Stamp(now, by.actor(), staff.name(), staff.account())
                : new VoiceState.Stamp(now, by.actor(), "", null);
    }

    /** The deadline that the district's table sets for {@code wait}. */
    Deadline deadline(Wait wait) {
        return policies.of(wait).from(now, calendar);
    }

    Deadline workingDays(int days) {
        return Deadline.workingDays(calendar, now, days);
    }

    Turn at(Viewer other) {
        return new Turn(other, now, calendar, policies);
    }
}
