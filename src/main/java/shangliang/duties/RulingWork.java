package shangliang.duties;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.duties.Decision.Reach;

/** What the supervision office decides: rulings, and the precedents that begin and end with them. */
@Component
class RulingWork {

    /** Working days a ruling gives when no clause names any. */
    static final int WITHOUT_CLAUSE = 7;

    private final DisputeRows disputes;
    private final RulingRows rulings;
    private final Clauses clauses;
    private final DutyActs acts;

    RulingWork(DisputeRows disputes, RulingRows rulings, Clauses clauses, DutyActs acts) {
        this.disputes = disputes;
        this.rulings = rulings;
        this.clauses = clauses;
        this.acts = acts;
    }

    Ruling rule(Viewer viewer, DisputeId id, Decision decision) {
        mustSupervise(viewer);
        var before = disputes.lock(id).orElseThrow(NotFound::new);
        check(decision);
        var ruling = ruling(before, decision);
        var after = before.ruled(ruling);
        if (!disputes.move(before, after)) {
            throw new Stale("duties.dispute.stale");
        }
        rulings.add(id, ruling, viewer);
        keepAsPrecedent(before, decision, ruling);
        acts.done(viewer, "duties.dispute-ruled", id.ref(), ruling + " " + decision.reach());
        return ruling;
    }

    private void check(Decision decision) {
        if (!clauses.units().handles(decision.unit())) {
            throw new Invalid("unit", "duties.whose.unknown");
        }
        Words.checkPublic("text", decision.text());
        if (decision.dissent() != null) {
            Words.check("dissent", decision.dissent());
        }
        if (decision.clause() != null && item(decision) == null) {
            throw new Invalid("clause", "duties.clause.not-theirs", decision.clause());
        }
    }

    private @Nullable DutyItem item(Decision decision) {
        var clause = decision.clause();
        return clause == null
                ? null
                : clauses.item(decision.unit(), clause, acts.today()).orElse(null);
    }

    private Ruling ruling(Dispute dispute, Decision decision) {
        var item = item(decision);
        var number = rulings.nextNumber(Zone.day(acts.now()).getYear());
        return new Ruling(
                number,
                decision.unit(),
                item == null ? number : item.clause(),
                item == null ? title(dispute) : item.title(),
                item == null ? WITHOUT_CLAUSE : item.workingDays(),
                decision.text(),
                decision.dissent(),
                acts.now());
    }

    private Label title(Dispute dispute) {
        var topic = dispute.raise().matter().topic();
        return topic == null
                ? Label.of(dispute.raise().matter().number())
                : clauses.topics().label(topic);
    }

    private void keepAsPrecedent(Dispute dispute, Decision decision, Ruling ruling) {
        var topic = dispute.raise().matter().topic();
        var town = clauses.units().isTown(decision.unit());
        var item = item(decision);
        var owned = item != null && item.kind() == DutyKind.BASIC;
        if (topic == null || decision.reach() == Reach.MATTER || (town && !owned)) {
            return;
        }
        var place = town || decision.reach() == Reach.TOWN ? townOf(dispute, decision, town) : null;
        rulings.makePrecedent(ruling.number(), topic, place, acts.today());
    }

    private @Nullable String townOf(Dispute dispute, Decision decision, boolean town) {
        var units = clauses.units();
        var office = town
                ? decision.unit()
                : units.spot(dispute.raise().matter().place()).townUnit();
        return office == null ? null : units.placeOf(office);
    }

    void end(Viewer viewer, String number, String reason) {
        mustSupervise(viewer);
        Words.checkPublic("reason", reason);
        var dispute = rulings.dispute(number).orElseThrow(NotFound::new);
        if (!rulings.end(number, new RulingRows.Ending(acts.today(), reason, viewer.actor()))) {
            throw new Refused("duties.precedent.over", number);
        }
        acts.done(viewer, "duties.precedent-ended", dispute.ref(), number + " " + reason);
    }

    static void mustSupervise(Viewer viewer) {
        if (!viewer.is(Role.SUPERVISION)) {
            throw new NotFound();
        }
    }
}
