package shangliang.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.base.Deadline;
import shangliang.base.Label;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/** A dispute moves only as its table says. */
class DisputeTests {

    private static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");
    private static final Deadline DUE = Deadline.workingDays(new WorkCalendar(Map.of(), Set.of(2026)), NOW, 3);
    private static final Dispute.Evidence LINE = new Dispute.Evidence("QX", "not ours", NOW);
    private static final Ruling RULING =
            new Ruling("2026-1", "QX", "TOWN-001", Label.of("light"), 10, "because", null, NOW);

    @Test
    void everyStepIsReachedFromTheFirst() {
        var reached = new HashSet<>(Set.of(DisputeStep.RAISED));
        for (var ignored : DisputeStep.values()) {
            List.copyOf(reached).forEach(step -> reached.addAll(step.next()));
        }
        assertThat(reached).containsExactlyInAnyOrder(DisputeStep.values());
    }

    @Test
    void onlyARuledOrWithdrawnOneIsOver() {
        assertThat(EnumSet.allOf(DisputeStep.class))
                .filteredOn(step -> !step.open())
                .containsExactly(DisputeStep.RULED, DisputeStep.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(DisputeStep.class)
    void whatTheTableAllowsIsDoneAndNothingElse(DisputeStep from) {
        var dispute = at(from);
        assertThat(dispute.step()).isEqualTo(from);
        tried(from, DisputeStep.EVIDENCE, () -> dispute.with(LINE));
        tried(from, DisputeStep.RULED, () -> dispute.ruled(RULING));
        tried(from, DisputeStep.WITHDRAWN, () -> dispute.withdrawn(NOW));
    }

    private static void tried(DisputeStep from, DisputeStep to, java.util.function.Supplier<Dispute> move) {
        if (from.next().contains(to)) {
            assertThat(move.get().step()).isEqualTo(to);
        } else {
            assertThatThrownBy(move::get)
                    .isInstanceOf(Refused.class)
                    .hasMessage("duties.dispute.closed." + from.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void whatWasSaidStaysWithIt() {
        assertThat(at(DisputeStep.RAISED).with(LINE).with(LINE).ruled(RULING).evidence())
                .hasSize(2);
        assertThat(at(DisputeStep.RAISED).with(LINE).withdrawn(NOW).evidence()).containsExactly(LINE);
    }

    @Test
    void theOfficeHasThreeWorkingDays() {
        assertThat(Zone.day(DUE.due().minusSeconds(1))).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    private static Dispute at(DisputeStep step) {
        var matter = new Raise.Matter(new SourceRef("voice", new UUID(0, 1)), "2026-1", "LIGHT", "QX-03");
        var raised = new Dispute(
                new DisputeId(new UUID(0, 2)),
                new Raise(matter, "CG", "QX", "reason", null),
                NOW,
                DUE,
                new Dispute.State.Raised());
        return switch (step) {
            case RAISED -> raised;
            case EVIDENCE -> raised.with(LINE);
            case RULED -> raised.ruled(RULING);
            case WITHDRAWN -> raised.withdrawn(NOW);
        };
    }
}
