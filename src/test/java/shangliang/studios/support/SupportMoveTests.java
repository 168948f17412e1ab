package shangliang.studios.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.Diagram;
import shangliang.base.Deadline;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.studios.support.SupportState.Stamp;

/** A request goes from the studio through its group to the body asked, and each answers only in its turn. */
class SupportMoveTests {

    private static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Deadline CLOCK = Deadline.hours(NOW, 72);
    private static final Stamp STAMP = Stamp.of(Viewer.CLOCK, NOW);
    private static final Asking ASKING = new Asking(SupportKind.ROOM, "借大厅半天", "院坝下雨坐不下", DAY, "QX");

    private static SupportRequest atGroup() {
        return new SupportRequest(
                new UUID(0, 1), 0, "S08", "G4", false, ASKING, new SupportState.WithGroup(STAMP, CLOCK));
    }

    private static SupportRequest atUnit() {
        return does(atGroup(), SupportMove.PASS_ON);
    }

    private static SupportRequest does(SupportRequest request, SupportMove move) {
        return request.does(new Answer(move, "周五下午", DAY), STAMP, CLOCK);
    }

    private static Viewer staff(Role role, ScopeRef scope) {
        return new Viewer.Staff(
                UUID.randomUUID(), "某人", new Post(UUID.randomUUID(), role, scope, Label.of(role.toString())));
    }

    @Test
    void theGroupGivesPassesOnOrSaysNo() {
        assertThat(does(atGroup(), SupportMove.GIVE).state())
                .isEqualTo(new SupportState.Granted(STAMP, "G4", "周五下午", DAY));
        assertThat(atUnit().holder()).isEqualTo("QX");
        assertThat(atUnit().asked()).isTrue();
        assertThat(does(atGroup(), SupportMove.TURN_DOWN).step()).isEqualTo(SupportStep.DENIED);
    }

    @Test
    void theUnitGivesAllGivesPartOrSaysWhyNot() {
        assertThat(does(atUnit(), SupportMove.GRANT).step()).isEqualTo(SupportStep.GRANTED);
        assertThat(does(atUnit(), SupportMove.PART).state())
                .isEqualTo(new SupportState.Partly(STAMP, "QX", "周五下午", DAY));
        assertThat(does(atUnit(), SupportMove.DENY).holder()).isEqualTo("QX");
    }

    @ParameterizedTest
    @EnumSource(
            value = SupportMove.class,
            names = {"GRANT", "PART", "DENY"})
    void theUnitDoesNotAnswerBeforeItIsAsked(SupportMove move) {
        assertThatThrownBy(() -> does(atGroup(), move)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = SupportMove.class,
            names = {"GIVE", "PASS_ON", "TURN_DOWN"})
    void theGroupDoesNotAnswerOnceItPassedItOn(SupportMove move) {
        assertThatThrownBy(() -> does(atUnit(), move)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(SupportMove.class)
    void nothingFollowsOnAnEnd(SupportMove move) {
        for (var end :
                new SupportMove[] {SupportMove.GRANT, SupportMove.PART, SupportMove.DENY, SupportMove.TAKE_BACK}) {
            var over = does(atUnit(), end);
            assertThat(over.step().isOver()).isTrue();
            assertThat(over.state().due()).isNull();
            assertThatThrownBy(() -> does(over, move)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void eachSeesWhatIsTheirsAndNobodyElse() {
        var lead = staff(Role.STUDIO_LEAD, ScopeRef.studio("S08"));
        var group = staff(Role.REGIONAL_GROUP, ScopeRef.organ("G4"));
        var unit = staff(Role.UNIT, ScopeRef.organ("QX"));
        assertThat(SupportSight.open(lead, atGroup())).containsExactly(SupportMove.TAKE_BACK);
        assertThat(SupportSight.open(group, atGroup()))
                .containsExactly(SupportMove.GIVE, SupportMove.PASS_ON, SupportMove.TURN_DOWN);
        assertThat(SupportSight.sees(unit, atGroup())).isFalse();
        assertThat(SupportSight.open(unit, atUnit()))
                .containsExactly(SupportMove.GRANT, SupportMove.PART, SupportMove.DENY);
        assertThat(SupportSight.sees(group, atUnit())).isTrue();
        assertThat(SupportSight.open(group, atUnit())).isEmpty();
        assertThat(SupportSight.sees(staff(Role.STUDIO_LEAD, ScopeRef.studio("S01")), atUnit()))
                .isFalse();
        assertThat(SupportSight.sees(staff(Role.REGIONAL_GROUP, ScopeRef.organ("G1")), atUnit()))
                .isFalse();
        assertThat(SupportSight.sees(staff(Role.UNIT, ScopeRef.organ("CG")), atUnit()))
                .isFalse();
        assertThat(SupportSight.sees(staff(Role.CLERK, ScopeRef.DISTRICT), atUnit()))
                .isFalse();
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        Diagram.isDrawn("support-states.puml", diagram());
    }

    private static String diagram() {
        var edges = Arrays.stream(SupportMove.values())
                .flatMap(move -> move.from().stream()
                        .map(from -> "%s --> %s : %s (%s)".formatted(from, move.to(), move, move.by())))
                .collect(Collectors.joining("\n"));
        return "@startuml\n' Drawn by SupportMoveTests from the table in SupportMove; do not edit.\n"
                + "hide empty description\n[*] --> WITH_GROUP\n[*] --> WITH_UNIT\n" + edges + "\n@enduml\n";
    }
}
