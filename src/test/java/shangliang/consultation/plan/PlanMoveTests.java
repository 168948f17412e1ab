package shangliang.consultation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.Diagram;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;

/** Walks the table of plans: what it allows leads where it says; everything else is refused. */
class PlanMoveTests {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final UUID ITEM = new UUID(1, 1);

    private static AnnualPlan plan(PlanPhase phase, PlanItem.Choice choice) {
        var item = new PlanItem(ITEM, "老年助餐怎么办下去", "LL", 5, "清溪工作室", choice, "", null);
        return new AnnualPlan(2026, 0, phase, TestClock.START, "", List.of(item));
    }

    private static AnnualPlan go(AnnualPlan plan, PlanMove move, PlanParty party) {
        return plan.go(move, "第十二次会议", Set.of(party), DECEMBER, TestClock.START);
    }

    @ParameterizedTest
    @EnumSource(PlanMove.class)
    void whatTheTableAllowsLeadsWhereItSays(PlanMove move) {
        for (var party : move.by()) {
            assertThat(go(plan(move.from(), PlanItem.Choice.TAKEN), move, party).phase())
                    .isEqualTo(move.to());
        }
    }

    @ParameterizedTest
    @EnumSource(PlanMove.class)
    void everythingElseIsRefused(PlanMove move) {
        for (var phase : PlanPhase.values()) {
            for (var party : PlanParty.values()) {
                if (!move.allows(phase, Set.of(party))) {
                    assertThatThrownBy(() -> go(plan(phase, PlanItem.Choice.TAKEN), move, party))
                            .as("%s from %s by %s", move, phase, party)
                            .isInstanceOfAny(Refused.class, NotFound.class);
                }
            }
        }
    }

    @Test
    void everyPhaseIsReached() {
        var reached = EnumSet.of(PlanPhase.COLLECT);
        for (int round = 0; round < PlanPhase.values().length; round++) {
            for (var move : PlanMove.values()) {
                if (reached.contains(move.from())) {
                    reached.add(move.to());
                }
            }
        }
        assertThat(EnumSet.complementOf(reached)).isEmpty();
    }

    @Test
    void noTopicIsLeftWithoutAWordAndAYearIsReviewedAtItsEnd() {
        assertThatThrownBy(() -> go(plan(PlanPhase.DRAFT, PlanItem.Choice.OPEN), PlanMove.SUBMIT, PlanParty.OFFICE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> go(plan(PlanPhase.DRAFT, PlanItem.Choice.LEFT), PlanMove.SUBMIT, PlanParty.OFFICE))
                .isInstanceOf(Refused.class);
        var published = plan(PlanPhase.PUBLISHED, PlanItem.Choice.TAKEN);
        assertThatThrownBy(() -> published.go(
                        PlanMove.REVIEW, "做完了", Set.of(PlanParty.OFFICE), LocalDate.of(2026, 11, 30), TestClock.START))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> published.go(PlanMove.REVIEW, " ", Set.of(PlanParty.OFFICE), DECEMBER, TestClock.START))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void topicsAreProposedWhileTheyAreCollectedAndChosenWhileItIsDrafted() {
        var office = Set.of(PlanParty.OFFICE);
        var item = new PlanItem(ITEM, "题", "LL", 13, "谁", PlanItem.Choice.OPEN, "", null);
        var collecting = AnnualPlan.collecting(2026, TestClock.START);
        assertThatThrownBy(() -> collecting.propose(item, Set.of(PlanParty.PROPOSER)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> collecting.propose(item, Set.of(PlanParty.CHAIR)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plan(PlanPhase.DRAFT, PlanItem.Choice.OPEN).propose(item, Set.of(PlanParty.PROPOSER)))
                .isInstanceOf(Refused.class);
        var drafted = plan(PlanPhase.DRAFT, PlanItem.Choice.OPEN);
        assertThatThrownBy(() -> drafted.choose(ITEM, PlanItem.Choice.LEFT, "", office))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> drafted.choose(new UUID(9, 9), PlanItem.Choice.TAKEN, "", office))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafted.lead(ITEM, "2026-0001", office)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plan(PlanPhase.PUBLISHED, PlanItem.Choice.LEFT).lead(ITEM, "2026-0001", office))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        var edges = Arrays.stream(PlanMove.values())
                .map(move -> "%s --> %s : %s (%s)"
                        .formatted(
                                move.from(),
                                move.to(),
                                move,
                                move.by().stream().map(Enum::name).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
        var drawn = "@startuml\n' Drawn by PlanMoveTests from the table in PlanMove; do not edit.\n"
                + "hide empty description\n[*] --> COLLECT\n" + edges + "\n@enduml\n";
        Diagram.isDrawn("plan-states.puml", drawn);
    }
}
