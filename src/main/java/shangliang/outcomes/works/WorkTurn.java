package shangliang.outcomes.works;

import java.time.Instant;
import java.util.Set;
import shangliang.base.Deadline;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.outcomes.works.WorkState.Stamp;

/** Someone's turn: who decides, when, and the terms that hold. */
record WorkTurn(Viewer.Staff by, Instant now, WorkCalendar calendar, WorkTerms terms) {

    Stamp stamp() {
        return new Stamp(now, by.actor(), by.name(), by.account());
    }

    Deadline days(int days) {
        return Deadline.workingDays(calendar, now, days);
    }

    /** Refuses what the table does not allow; who has no part in it does not even learn that it could be done. */
    void may(WorkMove move, Work work) {
        var parties = parties(work);
        if (!parties.contains(move.by())) {
            throw new NotFound();
        }
        if (!move.allows(work.kind(), work.phase(), parties)) {
            throw new Refused("outcomes.work.not-now");
        }
    }

    /** Refuses the words of anyone but the author, and the author's while others have it. */
    void mayWrite(Work work) {
        if (!parties(work).contains(WorkParty.AUTHOR)) {
            throw new NotFound();
        }
        if (!work.phase().isWritten()) {
            throw new Refused("outcomes.work.not-now");
        }
    }

    private Set<WorkParty> parties(Work work) {
        return WorkParty.of(by, work);
    }
}
