package shangliang.outcomes.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.outcomes.works.WorkSamples.*;

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
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Stale;

/** Walks the whole table: what it allows is done and leads where it says; everything else is refused. */
class WorkMoveTests {

    @ParameterizedTest
    @EnumSource(WorkMove.class)
    void whatTheTableAllowsLeadsWhereItSays(WorkMove move) {
        var done = 0;
        for (var kind : WorkKind.values()) {
            for (var phase : WorkPhase.values()) {
                if (move.allows(kind, phase, Set.of(move.by()))) {
                    var step = decide(work(kind, phase), turn(move.by()), deed(move));
                    assertThat(step.after().phase())
                            .as("%s of %s from %s", move, kind, phase)
                            .isEqualTo(move.to());
                    assertThat(step.name()).isEqualTo(move.name());
                    done++;
                }
            }
        }
        assertThat(done).isPositive();
    }

    @ParameterizedTest
    @EnumSource(WorkMove.class)
    void everythingElseIsRefused(WorkMove move) {
        for (var kind : WorkKind.values()) {
            for (var phase : WorkPhase.values()) {
                for (var party : WorkParty.values()) {
                    if (!move.allows(kind, phase, Set.of(party))) {
                        assertThatThrownBy(() -> decide(work(kind, phase), turn(party), deed(move)))
                                .as("%s of %s from %s by %s", move, kind, phase, party)
                                .isInstanceOfAny(Refused.class, NotFound.class);
                    }
                }
            }
        }
    }

    @Test
    void everyPhaseOfASpeechIsReachedFromADraftAndOnlyASpeechIsChosen() {
        assertThat(reached(WorkKind.SPEECH)).isEqualTo(EnumSet.allOf(WorkPhase.class));
        assertThat(reached(WorkKind.PAPER))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(WorkPhase.CHOSEN, WorkPhase.NOT_CHOSEN)));
    }

    private static Set<WorkPhase> reached(WorkKind kind) {
        var reached = EnumSet.of(WorkPhase.DRAFT);
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var phase = open.remove();
            Arrays.stream(WorkMove.values())
                    .filter(move -> move.allows(kind, phase, EnumSet.allOf(WorkParty.class)) && reached.add(move.to()))
                    .forEach(move -> open.add(move.to()));
        }
        return reached;
    }

    @Test
    void whatIsHandedInIsReadWithinItsDaysAndASpeechWaitsForItsMeeting() {
        var office = turn(WorkParty.OFFICE);
        assertThat(decide(work(WorkKind.PAPER, WorkPhase.DRAFT), turn(WorkParty.AUTHOR), deed(WorkMove.SUBMIT))
                        .after()
                        .step())
                .isEqualTo(office.days(5));
        var accept = deed(WorkMove.ACCEPT);
        assertThat(decide(work(WorkKind.PAPER, WorkPhase.SUBMITTED), office, accept)
                        .after()
                        .step())
                .isNotNull();
        assertThat(decide(work(WorkKind.SPEECH, WorkPhase.SUBMITTED), office, accept)
                        .after()
                        .step())
                .isNull();
    }

    @Test
    void nobodyDecidesOnWhatTheyWroteThemselvesNorAnotherCommittee() {
        var paper = work(WorkKind.PAPER, WorkPhase.SUBMITTED);
        var accept = deed(WorkMove.ACCEPT);
        for (var staff : new shangliang.base.Viewer.Staff[] {
            staff(AUTHOR, Role.COMMITTEE, ScopeRef.organ("WH")),
            staff(new java.util.UUID(7, 3), Role.COMMITTEE, ScopeRef.organ("NN")),
            staff(new java.util.UUID(7, 4), Role.STUDIO_LEAD, ScopeRef.studio("S05"))
        }) {
            assertThatThrownBy(() -> decide(paper, turn(staff), accept)).isInstanceOf(NotFound.class);
        }
        var clerk = turn(staff(new java.util.UUID(7, 5), Role.CLERK, ScopeRef.DISTRICT));
        assertThat(decide(paper, clerk, accept).after().phase()).isEqualTo(WorkPhase.ACCEPTED);
    }

    @Test
    void theWordsAreTheAuthorsUntilTheyAreHandedIn() {
        var author = turn(WorkParty.AUTHOR);
        for (var phase : WorkPhase.values()) {
            var paper = work(WorkKind.PAPER, phase);
            var write = write(paper, "新题目");
            if (phase.isWritten()) {
                assertThat(decide(paper, author, write).after().text().title()).isEqualTo("新题目");
            } else {
                assertThatThrownBy(() -> decide(paper, author, write)).isInstanceOf(Refused.class);
            }
            assertThatThrownBy(() -> decide(paper, turn(WorkParty.OFFICE), write))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoeverChangedAnOlderTextIsToldSo() {
        var paper = work(WorkKind.PAPER, WorkPhase.DRAFT);
        var old = new WorkDeed.Write(paper.version() - 1, paper.text(), java.util.List.of());
        assertThatThrownBy(() -> decide(paper, turn(WorkParty.AUTHOR), old)).isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkMove.class,
            names = {"GIVE_BACK", "NOT_CHOOSE", "KEEP"})
    void aReasonIsGivenAndIsNoTreatise(WorkMove move) {
        var phase = move.from().iterator().next();
        for (var words : new String[] {"", "  ", "字".repeat(501)}) {
            assertThatThrownBy(() -> decide(
                            work(
                                    WorkKind.SPEECH,
                                    phase == WorkPhase.ACCEPTED && move == WorkMove.KEEP ? WorkPhase.CHOSEN : phase),
                            turn(WorkParty.OFFICE),
                            new WorkDeed.Say(move, words)))
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        Diagram.isDrawn("work-states.puml", diagram());
    }

    private static String diagram() {
        var edges = Arrays.stream(WorkMove.values())
                .flatMap(move -> move.from().stream()
                        .map(from ->
                                "%s --> %s : %s (%s%s)".formatted(from, move.to(), move, move.by(), only(move, from))))
                .collect(Collectors.joining("\n"));
        return "@startuml\n' Drawn by WorkMoveTests from the table in WorkMove; do not edit.\n"
                + "hide empty description\n[*] --> DRAFT\n" + edges + "\n@enduml\n";
    }

    /** For which kinds alone, when it is not for all. */
    private static String only(WorkMove move, WorkPhase from) {
        var parties = Set.of(move.by());
        var speech = move.allows(WorkKind.SPEECH, from, parties);
        var paper = move.allows(WorkKind.PAPER, from, parties);
        return speech == paper ? "" : speech ? ", speech" : ", no speech";
    }
}
