package shangliang.outcomes.reports;

import java.time.Duration;
import java.time.Instant;
import shangliang.base.Deadline;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.outcomes.reports.ReportState.Stamp;

/** Someone's turn: who decides, when, and the terms that hold. */
record ReportTurn(Viewer by, Instant now, WorkCalendar calendar, ReportTerms terms) {

    Stamp stamp() {
        return by instanceof Viewer.Staff staff
                ? new Stamp(now, by.actor(), staff.name(), staff.account())
                : new Stamp(now, by.actor(), "", null);
    }

    Deadline days(int days) {
        return Deadline.workingDays(calendar, now, days);
    }

    Deadline hours(int hours) {
        return new Deadline(now, now.plus(Duration.ofHours(hours)), null);
    }

    /** Refuses what the table does not allow; who has no part in it does not even learn that it exists. */
    void may(ReportMove move, OpinionReport report) {
        var parties = ReportParty.of(by, report);
        if (move.by().stream().noneMatch(parties::contains)) {
            throw new NotFound();
        }
        if (!move.allows(report.phase(), parties)) {
            throw new Refused("outcomes.report.not-now");
        }
    }
}
