package shangliang.duties;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Calendars;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Notice;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;

/** What happens to a dispute until the supervision office rules: raised, spoken to, taken back. */
@Component
class DisputeWork {

    /** Working days within which the supervision office has to rule. */
    static final int RULE_WITHIN = 3;

    private final DisputeRows rows;
    private final Clauses clauses;
    private final Calendars calendars;
    private final DutyActs acts;

    DisputeWork(DisputeRows rows, Clauses clauses, Calendars calendars, DutyActs acts) {
        this.rows = rows;
        this.clauses = clauses;
        this.calendars = calendars;
        this.acts = acts;
    }

    DisputeId raise(Viewer viewer, Raise raise) {
        if (!Dispute.worksFor(viewer, raise.unit())) {
            throw new NotFound();
        }
        check(raise);
        var now = acts.now();
        var due = Deadline.workingDays(calendars.current(), now, RULE_WITHIN);
        var dispute = new Dispute(DisputeId.next(now), raise, now, due, new Dispute.State.Raised());
        if (!rows.add(dispute, viewer)) {
            throw new Refused("duties.dispute.second");
        }
        acts.done(viewer, "duties.dispute-raised", dispute.id().ref(), raise.toString());
        tell(dispute, Role.SUPERVISION, ScopeRef.DISTRICT, "duties.notice.raised");
        tell(dispute, Role.UNIT, ScopeRef.organ(raise.whose()), "duties.notice.named");
        return dispute.id();
    }

    private void check(Raise raise) {
        Words.check("reason", raise.reason());
        if (raise.whose().isBlank()) {
            throw new Invalid("whose", "duties.whose.empty");
        }
        if (!clauses.units().handles(raise.whose())) {
            throw new Invalid("whose", "duties.whose.unknown");
        }
        if (raise.whose().equals(raise.unit())) {
            throw new Invalid("whose", "duties.whose.self");
        }
        var clause = raise.clause();
        if (clause != null && !holds(raise.unit(), clause) && !holds(raise.whose(), clause)) {
            throw new Invalid("clause", "duties.clause.unknown", clause);
        }
    }

    private boolean holds(String unit, String clause) {
        return clauses.wasEverGround(unit, clause);
    }

    void evidence(Viewer viewer, DisputeId id, String words) {
        var before = rows.lock(id).filter(dispute -> dispute.isParty(viewer)).orElseThrow(NotFound::new);
        Words.check("words", words);
        var unit = Dispute.worksFor(viewer, before.raise().unit())
                ? before.raise().unit()
                : before.raise().whose();
        var line = new Dispute.Evidence(unit, words, acts.now());
        move(before, before.with(line));
        rows.add(id, line, viewer);
        acts.done(viewer, "duties.evidence-added", id.ref(), unit + " " + words);
    }

    void withdraw(Viewer viewer, DisputeId id) {
        var before = rows.lock(id)
                .filter(dispute -> Dispute.worksFor(viewer, dispute.raise().unit()))
                .orElseThrow(NotFound::new);
        move(before, before.withdrawn(acts.now()));
        acts.done(viewer, "duties.dispute-withdrawn", id.ref(), before.raise().unit());
    }

    void lapse(Viewer viewer, DisputeId id) {
        var before = rows.lock(id).orElseThrow(NotFound::new);
        move(before, before.withdrawn(acts.now()));
        acts.done(viewer, "duties.dispute-lapsed", id.ref(), before.raise().unit());
    }

    boolean isNew(SourceRef subject) {
        return rows.of(subject).isEmpty();
    }

    /** Removes words, keeps that there was a dispute and how it ended. */
    void erase(SourceRef subject) {
        rows.of(subject).ifPresent(dispute -> acts.forget(dispute.id().ref()));
        acts.forget(subject);
        rows.erase(subject);
    }

    /** Compare and set: whoever comes second is told. */
    void move(Dispute from, Dispute to) {
        if (!rows.move(from, to)) {
            throw new Stale("duties.dispute.stale");
        }
    }

    void tell(Dispute dispute, Role role, ScopeRef scope, String key) {
        acts.tell(new Notice(
                new Notice.Recipient.Holders(role, scope),
                dispute.id().ref(),
                key,
                List.of(Label.of(dispute.raise().matter().number())),
                "/desk/disputes/" + dispute.id(),
                acts.now()));
    }
}
