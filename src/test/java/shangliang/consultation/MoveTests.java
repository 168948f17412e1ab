package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.Diagram;
import shangliang.base.Refused;

/** Walks the whole table: what it allows is done and leads where it says; everything else is refused. */
class MoveTests {

    private static Scale scale(Move move) {
        return move == Move.PLAN ? Scale.SMALL : Scale.ANNUAL;
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void whatTheTableAllowsLeadsWhereItSays(Move move) {
        for (var phase : move.from()) {
            for (var party : move.by()) {
                var after = Doing.of(move, Samples.in(phase, scale(move)), Samples.turn(Samples.viewer(party)));
                assertThat(after.phase())
                        .as("%s from %s by %s", move, phase, party)
                        .isEqualTo(move.to());
                assertThat(after.state().stamp().at()).isEqualTo(Samples.NOW);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void everythingElseIsRefused(Move move) {
        for (var phase : Phase.values()) {
            for (var party : Party.values()) {
                if (!move.allows(phase, party)) {
                    var before = Samples.in(phase, scale(move));
                    assertThatThrownBy(() -> Doing.of(move, before, Samples.turn(Samples.viewer(party))))
                            .as("%s from %s by %s", move, phase, party)
                            .isInstanceOf(Refused.class)
                            .hasMessageStartingWith("consultation.refused.");
                }
            }
        }
    }

    @Test
    void everyPhaseIsReachedFromAProposal() {
        var reached = EnumSet.of(Phase.PROPOSED);
        for (var ignored : Phase.values()) {
            Arrays.stream(Move.values())
                    .filter(move -> move.from().stream().anyMatch(reached::contains))
                    .forEach(move -> reached.add(move.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(Phase.values());
    }

    @Test
    void whoDecidesIsNeverWhoLeads() {
        assertThat(Arrays.stream(Move.values()).filter(move -> move.from().contains(Phase.DELIVERED)))
                .isNotEmpty()
                .allMatch(move -> move.by().equals(java.util.List.of(Party.OWNER)));
        assertThat(Move.VERIFY.by()).containsExactly(Party.RECHECKER);
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        Diagram.isDrawn("consultation-states.puml", diagram());
    }

    private static String diagram() {
        var lines = Arrays.stream(Move.values())
                .flatMap(move -> move.from().stream()
                        .map(phase -> "%s --> %s : %s (%s)".formatted(phase, move.to(), move, parties(move))))
                .collect(Collectors.joining("\n"));
        return """
                @startuml
                ' Drawn by MoveTests from the table in Move; do not edit.
                hide empty description
                [*] --> PROPOSED
                %s
                @enduml
                """.formatted(lines);
    }

    private static String parties(Move move) {
        return move.by().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
