package shangliang.studios.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.Diagram;
import shangliang.base.Deadline;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.studios.hearings.SlotState.Stamp;

/** Walks the whole table of a hearing: what it allows leads where it says, everything else is refused. */
class SlotTests {

    private static final Instant NOW = Instant.parse("2026-04-15T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    private static final Stamp STAMP = new Stamp(NOW, "post:x", "某人");
    private static final Deadline DUE = Deadline.hours(NOW, 48);

    private static Slot at(SlotStep step) {
        var decisions = List.of(new Decision(1, "请园区出面", DUE, null));
        var state = switch (step) {
            case SCHEDULED -> new SlotState.Scheduled(STAMP, "");
            case SWAPPED -> new SlotState.Swapped(STAMP, "出差", "S02");
            case DROPPED -> new SlotState.Dropped(STAMP, null);
            case HEARD -> new SlotState.Heard(STAMP, "一句话");
            case DECIDED -> new SlotState.Decided(STAMP, "一句话", decisions);
            case ANSWERED -> new SlotState.Answered(STAMP, "一句话", decisions);
        };
        return new Slot(UUID.randomUUID(), YearMonth.of(2026, 4), "S01", 1, 0, TODAY, state);
    }

    private static Slot done(SlotMove move, Slot slot) {
        return switch (move) {
            case SAY -> slot.say("卡在变压器", STAMP);
            case SWAP -> slot.swap("牵头委员住院", "S02", STAMP);
            case DROP -> slot.drop(null, STAMP);
            case HEAR -> slot.hear(STAMP, TODAY);
            case DECIDE -> slot.decide("请供电公司到会", DUE, STAMP);
            case ANSWER -> twoOpen(slot).answer(1, "已到会", STAMP);
            case ANSWER_LAST -> slot.answer(1, "已到会", STAMP);
        };
    }

    private static Slot twoOpen(Slot slot) {
        return slot.step() == SlotStep.DECIDED ? slot.decide("第二件", DUE, STAMP) : slot;
    }

    @ParameterizedTest
    @EnumSource(SlotMove.class)
    void whatTheTableAllowsLeadsWhereItSays(SlotMove move) {
        for (var step : move.from()) {
            assertThat(done(move, at(step)).step()).as("%s from %s", move, step).isEqualTo(move.to());
        }
    }

    @ParameterizedTest
    @EnumSource(SlotMove.class)
    void everythingElseIsRefused(SlotMove move) {
        for (var step : SlotStep.values()) {
            if (!move.isOpenIn(step)) {
                assertThatThrownBy(() -> done(move, at(step)))
                        .as("%s from %s", move, step)
                        .isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void theSentenceGoesAlongToTheEnd() {
        var heard = at(SlotStep.SCHEDULED).say("卡在变压器", STAMP).hear(STAMP, TODAY);
        var answered = heard.decide("请供电公司到会", DUE, STAMP).answer(1, "到了", STAMP);
        assertThat(answered.state().said()).isEqualTo("卡在变压器");
        assertThat(answered.step()).isEqualTo(SlotStep.ANSWERED);
        assertThat(answered.due()).isNull();
    }

    @Test
    void nobodyAnswersTwiceOrWhatWasNotDecided() {
        var one = twoOpen(at(SlotStep.DECIDED)).answer(1, "到了", STAMP);
        assertThatThrownBy(() -> one.answer(1, "又到了", STAMP))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("studios.hearings.refused.answered"));
        assertThatThrownBy(() -> one.answer(7, "什么", STAMP)).isInstanceOf(NotFound.class);
        assertThat(one.due()).isEqualTo(DUE.due());
    }

    @Test
    void aHearingIsNotHeardBeforeItsMonth() {
        assertThatThrownBy(() -> at(SlotStep.SCHEDULED).hear(STAMP, LocalDate.of(2026, 3, 31)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void noMoreDecisionsThanAHalfPageHolds() {
        var slot = at(SlotStep.HEARD);
        for (int i = 0; i < Slot.MOST_DECISIONS; i++) {
            slot = slot.decide("第" + i + "件", DUE, STAMP);
        }
        var full = slot;
        assertThatThrownBy(() -> full.decide("再一件", DUE, STAMP)).isInstanceOf(Refused.class);
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        var edges = Arrays.stream(SlotMove.values())
                .flatMap(move -> move.from().stream()
                        .map(from -> "%s --> %s : %s (%s)"
                                .formatted(from, move.to(), move, move.by() == null ? "CLOCK" : move.by())))
                .collect(Collectors.joining("\n"));
        var drawn = "@startuml\n' Drawn by SlotTests from the table in SlotMove; do not edit.\nhide empty description\n"
                + "[*] --> SCHEDULED : drawn by lot\n" + edges + "\n@enduml\n";
        Diagram.isDrawn("hearing-states.puml", drawn);
    }
}
