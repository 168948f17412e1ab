package shangliang.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.Diagram;
import shangliang.base.Refused;

/** Walks the whole table of classes: what it allows is done and leads where it says; everything else is refused. */
class ProblemClassTests {

    private static final Verdict SOLVED = new Verdict(0, 3, 0, 1, 1);

    @ParameterizedTest
    @EnumSource(ClassMove.class)
    void whatTheTableAllowsLeadsWhereItSays(ClassMove move) {
        for (var phase : move.from()) {
            for (var party : move.by()) {
                var after = done(move, ProblemSamples.in(phase), party);
                assertThat(after.phase())
                        .as("%s from %s by %s", move, phase, party)
                        .isEqualTo(move.to());
                assertThat(after.state().stamp().at()).isEqualTo(ProblemSamples.NOW);
                assertThat(after.state().words()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ClassMove.class)
    void everythingElseIsRefused(ClassMove move) {
        for (var phase : ClassPhase.values()) {
            for (var party : ClassParty.values()) {
                var other = move == ClassMove.RETURN || move == ClassMove.WAKE;
                if (!move.allows(phase, party) && !(other && isGivenBack(phase, party))) {
                    assertThatThrownBy(() -> done(move, ProblemSamples.in(phase), party))
                            .as("%s from %s by %s", move, phase, party)
                            .isInstanceOf(Refused.class)
                            .hasMessageStartingWith("problems.refused.");
                }
            }
        }
    }

    /** To give back and to wake are one act; the phase decides which. */
    private static boolean isGivenBack(ClassPhase phase, ClassParty party) {
        return ClassMove.RETURN.allows(phase, party) || ClassMove.WAKE.allows(phase, party);
    }

    @Test
    void everyPhaseIsReachedFromASuggestion() {
        var reached = EnumSet.of(ClassPhase.SUGGESTED);
        for (var ignored : ClassPhase.values()) {
            Arrays.stream(ClassMove.values())
                    .filter(move -> move.from().stream().anyMatch(reached::contains))
                    .forEach(move -> reached.add(move.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(ClassPhase.values());
    }

    @Test
    void nobodySaysOfTheirOwnWorkThatItIsSolved() {
        assertThat(ClassMove.CLOSE.by()).doesNotContain(ClassParty.UNIT, ClassParty.CLOCK);
        assertThat(ClassMove.DONE.by()).containsExactly(ClassParty.UNIT);
    }

    @Test
    void aClassIsNotClosedWhileSomeoneWasNotAskedOrDeniesItOrNobodyConfirmsIt() {
        var verifying = ProblemSamples.in(ClassPhase.VERIFYING);
        var turn = ProblemSamples.turn(ClassParty.OFFICE);
        refusal(() -> verifying.close(turn, new Verdict(1, 3, 0, 0, 0), "好了"), "problems.refused.pending");
        refusal(() -> verifying.close(turn, new Verdict(0, 3, 1, 0, 0), "好了"), "problems.refused.false");
        refusal(() -> verifying.close(turn, new Verdict(0, 0, 0, 4, 1), "好了"), "problems.refused.nobody");
        assertThat(verifying.close(turn, SOLVED, "好了").ground().until()).isNull();
    }

    @Test
    void everyRemedyAsksAnewAndHasItsOwnDay() {
        var turn = ProblemSamples.turn(ClassParty.OFFICE);
        var first = ProblemSamples.in(ClassPhase.CONFIRMED).order(turn, remedy());
        assertThat(first.ground().round()).isEqualTo(1);
        assertThat(first.amend(turn, remedy()).ground().round()).isEqualTo(1);
        var again = first.done(ProblemSamples.turn(ClassParty.UNIT), "换了")
                .giveBack(turn, "又停了")
                .order(turn, remedy());
        assertThat(again.ground().round()).isEqualTo(2);
        assertThat(again.remedy().done()).isNull();
        assertThat(Objects.requireNonNull(again.ground().until()).lateAt(ProblemSamples.NOW))
                .isFalse();
    }

    @Test
    void aUnitReportsOnItsOwnRemedyOnly() {
        var problem = ProblemSamples.in(ClassPhase.REMEDY);
        refusal(() -> problem.done(ProblemSamples.turn(ProblemSamples.unit("ZW")), "好了"), "problems.refused.party");
    }

    @Test
    void aClassGoesIntoAnotherThatIsStillOpenAndNotIntoItself() {
        var problem = ProblemSamples.in(ClassPhase.CONFIRMED);
        var turn = ProblemSamples.turn(ClassParty.OFFICE);
        refusal(() -> problem.merge(turn, problem), "problems.refused.self");
        refusal(() -> problem.merge(turn, ProblemSamples.other(ClassPhase.CLOSED)), "problems.refused.into");
        refusal(() -> problem.merge(turn, ProblemSamples.other(ClassPhase.SUGGESTED)), "problems.refused.into");
        assertThat(problem.merge(turn, ProblemSamples.other(ClassPhase.REMEDY)).phase())
                .isEqualTo(ClassPhase.MERGED);
    }

    @Test
    void itsNumberIsReadAsPeopleWriteIt() {
        var number = new ClassNumber(2026, 7);
        assertThat(number).hasToString("2026-0007");
        assertThat(ClassNumber.parse("类-2026-0007")).contains(number);
        assertThat(ClassNumber.parse(" 20267 ")).contains(number);
        assertThat(ClassNumber.parse("2026-123456")).isEmpty();
        assertThat(ClassNumber.parse("这一类")).isEmpty();
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        Diagram.isDrawn("problem-states.puml", diagram());
    }

    private static String diagram() {
        var edges = Arrays.stream(ClassMove.values())
                .flatMap(move -> move.from().stream()
                        .sorted()
                        .map(from -> "%s --> %s : %s (%s)"
                                .formatted(
                                        from,
                                        move.to(),
                                        move,
                                        move.by().stream().map(Enum::name).collect(Collectors.joining(", ")))))
                .collect(Collectors.joining("\n"));
        return "@startuml\n' Drawn by ProblemClassTests from the table in ClassMove; do not edit.\n"
                + "hide empty description\n[*] --> SUGGESTED\n" + edges + "\n@enduml\n";
    }

    private static ProblemClass done(ClassMove move, ProblemClass problem, ClassParty party) {
        var turn = ProblemSamples.turn(party);
        return switch (move) {
            case CONFIRM -> problem.confirm(turn, "水泵老化");
            case DISMISS -> problem.dismiss(turn, "不是一回事");
            case ORDER -> problem.order(turn, remedy());
            case AMEND -> problem.amend(turn, remedy());
            case DONE -> problem.done(turn, "换了水泵");
            case CLOSE -> problem.close(turn, SOLVED, "都好了");
            case RETURN, WAKE -> problem.giveBack(turn, "又停了");
            case REST -> problem.rest(turn, "等改造立项");
            case MERGE -> problem.merge(turn, ProblemSamples.other(ClassPhase.CONFIRMED));
        };
    }

    private static Remedy remedy() {
        return new Remedy(0, "换水泵", "CG", LocalDate.of(2026, 5, 1), null);
    }

    private static void refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }
}
