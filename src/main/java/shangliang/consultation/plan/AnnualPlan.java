package shangliang.consultation.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Texts;

/**
 * The consultation plan of a year; decides without clock or database what may follow.
 *
 * @param words of the last step: the meeting that passed it, why it came back, or how the year went
 */
record AnnualPlan(int year, int version, PlanPhase phase, Instant since, String words, List<PlanItem> items) {

    private static final int MOST = 300;

    AnnualPlan {
        items = List.copyOf(items);
    }

    static AnnualPlan collecting(int year, Instant now) {
        return new AnnualPlan(year, 0, PlanPhase.COLLECT, now, "", List.of());
    }

    List<PlanItem> taken() {
        return items.stream().filter(PlanItem::isTaken).toList();
    }

    AnnualPlan propose(PlanItem item, Set<PlanParty> parties) {
        require(parties, PlanParty.PROPOSER, PlanPhase.COLLECT);
        check("question", item.question());
        if (item.month() < 1 || item.month() > 12) {
            throw new Invalid("month", "consultation.plan.month.wrong");
        }
        var more = new ArrayList<>(items);
        more.add(item);
        return with(more);
    }

    /** Takes a topic into the plan, or leaves it out and says why. */
    AnnualPlan choose(UUID item, PlanItem.Choice choice, String why, Set<PlanParty> parties) {
        require(parties, PlanParty.OFFICE, PlanPhase.DRAFT);
        if (choice == PlanItem.Choice.LEFT) {
            check("why", why);
        }
        return change(item, one -> one.chosen(choice, why));
    }

    /** Says which consultation came of a topic. */
    AnnualPlan lead(UUID item, String consultation, Set<PlanParty> parties) {
        require(parties, PlanParty.OFFICE, PlanPhase.PUBLISHED);
        return change(item, one -> {
            if (!one.isTaken()) {
                throw new Refused("consultation.plan.not-taken");
            }
            return one.led(consultation);
        });
    }

    AnnualPlan go(PlanMove move, String said, Set<PlanParty> parties, LocalDate today, Instant now) {
        if (move.by().stream().noneMatch(parties::contains)) {
            throw new NotFound();
        }
        if (!move.allows(phase, parties)) {
            throw new Refused("consultation.plan.not-now");
        }
        if (move.asksWords()) {
            check("words", said);
        }
        if (move == PlanMove.SUBMIT) {
            requireWhole();
        }
        if (move == PlanMove.REVIEW && today.isBefore(LocalDate.of(year, 12, 1))) {
            throw new Refused("consultation.plan.early", String.valueOf(year));
        }
        return new AnnualPlan(year, version, move.to(), now, said, items);
    }

    /** No topic is left without a word, and at least one is in the plan. */
    private void requireWhole() {
        if (taken().isEmpty()) {
            throw new Refused("consultation.plan.empty");
        }
        var open = items.stream()
                .filter(item -> item.choice() == PlanItem.Choice.OPEN)
                .count();
        if (open > 0) {
            throw new Refused("consultation.plan.open", open);
        }
    }

    private AnnualPlan change(UUID item, UnaryOperator<PlanItem> how) {
        if (items.stream().noneMatch(one -> one.id().equals(item))) {
            throw new NotFound();
        }
        return with(items.stream()
                .map(one -> one.id().equals(item) ? how.apply(one) : one)
                .toList());
    }

    private AnnualPlan with(List<PlanItem> now) {
        return new AnnualPlan(year, version, phase, since, words, now);
    }

    private void require(Set<PlanParty> parties, PlanParty party, PlanPhase in) {
        if (!parties.contains(party)) {
            throw new NotFound();
        }
        if (phase != in) {
            throw new Refused("consultation.plan.not-now");
        }
    }

    private static void check(String field, String text) {
        if (text.isBlank()) {
            throw new Invalid(field, "consultation.plan.words.empty");
        }
        if (Texts.length(text) > MOST) {
            throw new Invalid(field, "consultation.plan.words.long", MOST, Texts.length(text));
        }
    }
}
