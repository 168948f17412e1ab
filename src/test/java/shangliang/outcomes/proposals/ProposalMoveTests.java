package shangliang.outcomes.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.Diagram;
import shangliang.base.NotFound;
import shangliang.base.Refused;

/** Walks the whole table: what it allows is done and leads where it says; everything else is refused. */
class ProposalMoveTests {

    @ParameterizedTest
    @EnumSource(Move.class)
    void whatTheTableAllowsLeadsWhereItSays(Move move) {
        for (var phase : move.from()) {
            for (var party : move.by()) {
                var step = Doing.of(move, sample(move, phase), Samples.turn(party));
                assertThat(step.after().phase())
                        .as("%s from %s by %s", move, phase, party)
                        .isEqualTo(move.to());
                assertThat(step.name()).isEqualTo(move.name());
            }
        }
    }

    /** Who withdraws has no co-signers left, or has not handed it in. */
    private static Proposal sample(Move move, Phase phase) {
        var proposal = Samples.proposal(phase);
        return move != Move.WITHDRAW
                ? proposal
                : proposal.signed(
                        new Signature(new UUID(2, 2), "李委员", "", shangliang.TestClock.START, Signature.Mark.RELEASED));
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void everythingElseIsRefused(Move move) {
        for (var phase : Phase.values()) {
            for (var party : Party.values()) {
                if (!move.allows(phase, Set.of(party))) {
                    assertThat(done(move, phase, party))
                            .as("%s from %s by %s", move, phase, party)
                            .isNotEqualTo(move.name());
                }
            }
        }
    }

    private static String done(Move move, Phase phase, Party party) {
        try {
            return Doing.of(move, Samples.proposal(phase), Samples.turn(party)).name();
        } catch (Refused | NotFound refused) {
            return "refused";
        }
    }

    @Test
    void everyPhaseIsReachedFromADraft() {
        var reached = EnumSet.of(Phase.DRAFT);
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var phase = open.remove();
            Arrays.stream(Move.values())
                    .filter(move -> move.from().contains(phase) && reached.add(move.to()))
                    .forEach(move -> open.add(move.to()));
        }
        assertThat(EnumSet.complementOf(reached)).isEmpty();
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        Diagram.isDrawn("proposal-states.puml", diagram());
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
        return "@startuml\n' Drawn by ProposalMoveTests from the table in Move; do not edit.\n"
                + "hide empty description\n[*] --> DRAFT\n" + edges + "\n@enduml\n";
    }
}
