package shangliang.outcomes.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import shangliang.base.Deadline;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;
import shangliang.outcomes.proposals.ProposalState.Stamp;

/** Someone's turn: who decides, when, and the terms that hold. */
record Turn(Viewer by, Instant now, WorkCalendar calendar, Terms terms) {

    Stamp stamp() {
        return by instanceof Viewer.Staff staff
                ? new Stamp(now, by.actor(), staff.name(), staff.account())
                : new Stamp(now, by.actor(), "", null);
    }

    LocalDate today() {
        return Zone.day(now);
    }

    Deadline days(int days) {
        return Terms.days(calendar, now, days);
    }

    /** By when it is first read: during the plenary on the same day, which need not be a working day. */
    Deadline reading() {
        return terms.plenary().on(today()) == Season.Kind.PLENARY
                ? new Deadline(
                        now, today().plusDays(1).atStartOfDay(Zone.DISTRICT).toInstant(), null)
                : days(terms.days().reading());
    }

    Set<Party> parties(Proposal proposal) {
        return Party.of(by, proposal, terms.committee());
    }

    /** Refuses what the table does not allow; who has no part in it does not even learn that it exists. */
    void may(Move move, Proposal proposal) {
        var parties = parties(proposal);
        if (parties.isEmpty() || move.by().stream().noneMatch(parties::contains)) {
            throw new NotFound();
        }
        if (!move.allows(proposal.phase(), parties)) {
            throw new Refused("outcomes.proposal.not-now");
        }
    }

    /** Refuses when it is not this party's matter, or stands where this cannot be done. */
    void mayNote(Party party, Proposal proposal, Set<Phase> phases) {
        if (!parties(proposal).contains(party)) {
            throw new NotFound();
        }
        if (!phases.contains(proposal.phase())) {
            throw new Refused("outcomes.proposal.not-now");
        }
    }

    UUID account() {
        if (by instanceof Viewer.Staff staff) {
            return staff.account();
        }
        throw new NotFound();
    }

    /** Code of the unit that acts. */
    String unit() {
        if (by instanceof Viewer.Staff staff) {
            return staff.post().scope().code();
        }
        throw new NotFound();
    }
}
