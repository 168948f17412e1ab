package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.Diagram;
import shangliang.base.Refused;

/** Walks the whole table: what it allows is done and leads where it says; everything else is refused. */
class MoveTests {

    @ParameterizedTest
    @EnumSource(Move.class)
    void whatTheTableAllowsLeadsWhereItSays(Move move) {
        for (var phase : move.from()) {
            for (var party : move.by()) {
                var step = Doing.of(move, Samples.voice(phase), Samples.turn(party));
                assertThat(step.after().phase())
                        .as("%s from %s by %s", move, phase, party)
                        .isEqualTo(move.to());
                assertThat(step.name()).isEqualTo(move.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void everythingElseIsRefused(Move move) {
        for (var phase : Phase.values()) {
            for (var party : Party.values()) {
                if (!move.allows(phase, party)) {
                    assertThat(done(move, phase, party))
                            .as("%s from %s by %s", move, phase, party)
                            .isNotEqualTo(move.name());
                }
            }
        }
    }

    /** What was done, which an answer alone and a joint answer decide by the phase; or that it was refused. */
    private static String done(Move move, Phase phase, Party party) {
        try {
            return Doing.of(move, Samples.voice(phase), Samples.turn(party)).name();
        } catch (Refused refused) {
            return "refused";
        }
    }

    @Test
    void everyPhaseIsReachedFromADraftExceptImportedHistory() {
        var reached = EnumSet.of(Phase.DRAFT);
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var phase = open.remove();
            Arrays.stream(Move.values())
                    .filter(move -> move.from().contains(phase) && reached.add(move.to()))
                    .forEach(move -> open.add(move.to()));
        }
        assertThat(EnumSet.complementOf(reached)).containsExactly(Phase.IMPORTED);
    }

    @Test
    void aWayOutIsOpenToThePersonUntilTheEnd() {
        var closedToThem = Set.of(
                Phase.DRAFT,
                Phase.CLOSED,
                Phase.RECHECK,
                Phase.WITHDRAWN,
                Phase.IMPORTED,
                Phase.NOT_ACCEPTED,
                Phase.REFERRED_OUT);
        for (var phase : Phase.values()) {
            assertThat(Move.WITHDRAW.allows(phase, Party.PERSON))
                    .as(phase.name())
                    .isEqualTo(!closedToThem.contains(phase));
        }
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        Diagram.isDrawn("voice-states.puml", diagram());
    }

    private static String diagram() {
        var edges = Arrays.stream(Move.values())
                .flatMap(move -> move.from().stream()
                        .map(from -> "%s --> %s : %s (%s)"
                                .formatted(
                                        from,
                                        move.to(),
                                        move,
                                        move.by().stream().map(Enum::name).collect(Collectors.joining(", ")))))
                .collect(Collectors.joining("\n"));
        return "@startuml\n' Drawn by MoveTests from the table in Move; do not edit.\nhide empty description\n[*] --> DRAFT\n"
                + edges + "\n@enduml\n";
    }
}
