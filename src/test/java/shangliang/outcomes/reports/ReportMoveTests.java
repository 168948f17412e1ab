package shangliang.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.outcomes.reports.ReportSamples.*;

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
import shangliang.outcomes.reports.ReportState.Level;
import shangliang.outcomes.reports.ReportState.Transport;

/** Walks the whole table: what it allows is done and leads where it says; everything else is refused. */
class ReportMoveTests {

    @ParameterizedTest
    @EnumSource(ReportMove.class)
    void whatTheTableAllowsLeadsWhereItSays(ReportMove move) {
        for (var phase : move.from()) {
            for (var party : move.by()) {
                var step = decide(sample(move, phase), turn(party), deed(move));
                assertThat(step.after().phase())
                        .as("%s from %s by %s", move, phase, party)
                        .isEqualTo(move.to());
                assertThat(step.name()).isEqualTo(move.name());
            }
        }
    }

    /** What is signed was offered, and what is made a part of another is another. */
    private static OpinionReport sample(ReportMove move, ReportPhase phase) {
        return switch (move) {
            case SIGN_OFF, DECLINE -> report(offered());
            case COMBINE -> another(phase);
            default -> report(phase);
        };
    }

    @ParameterizedTest
    @EnumSource(ReportMove.class)
    void everythingElseIsRefused(ReportMove move) {
        for (var phase : ReportPhase.values()) {
            for (var party : ReportParty.values()) {
                if (!move.allows(phase, Set.of(party))) {
                    assertThatThrownBy(() -> decide(report(phase), turn(party), deed(move)))
                            .as("%s from %s by %s", move, phase, party)
                            .isInstanceOfAny(Refused.class, NotFound.class);
                }
            }
        }
    }

    @Test
    void everyPhaseIsReachedFromADraft() {
        var reached = EnumSet.of(ReportPhase.DRAFT);
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var phase = open.remove();
            Arrays.stream(ReportMove.values())
                    .filter(move -> move.from().contains(phase) && reached.add(move.to()))
                    .forEach(move -> open.add(move.to()));
        }
        assertThat(EnumSet.complementOf(reached)).isEmpty();
    }

    @Test
    void nothingIsSignedBeforeItWasOffered() {
        assertThatThrownBy(
                        () -> decide(report(ReportPhase.EDITING), turn(ReportParty.CHAIR), deed(ReportMove.SIGN_OFF)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not-offered");
        var rewritten = decide(report(offered()), turn(ReportParty.EDITOR), new ReportDeed.Write(TEXT));
        assertThatThrownBy(() -> decide(rewritten.after(), turn(ReportParty.CHAIR), deed(ReportMove.SIGN_OFF)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsUrgentIsSignedWithinHours() {
        var urgent = new ReportText("停水", "三栋楼", "泵坏", "今晚修", ReportText.Source.VOICES, false, true);
        var step = decide(report(ReportPhase.EDITING).says(urgent), turn(ReportParty.EDITOR), deed(ReportMove.OFFER));
        assertThat(step.after().step()).isEqualTo(turn(ReportParty.EDITOR).hours(4));
    }

    @Test
    void aReportIsNoPartOfItselfNorOfOneThatIsNotEdited() {
        var editor = turn(ReportParty.EDITOR);
        assertThatThrownBy(() -> decide(report(ReportPhase.EDITING), editor, deed(ReportMove.COMBINE)))
                .isInstanceOf(Invalid.class);
        var elsewhere = new ReportDeciding(another(ReportPhase.EDITING), editor, number -> report(ReportPhase.SENT));
        assertThatThrownBy(() -> elsewhere.on(deed(ReportMove.COMBINE))).isInstanceOf(Invalid.class);
    }

    @Test
    void whatIsClassifiedStandsNowhereAndTravelsNoOpenWay() {
        var secret = new ReportText("某件事", "", "", "", ReportText.Source.OWN_STUDY, true, false);
        var editor = turn(ReportParty.EDITOR);
        var signed = report(ReportPhase.SIGNED_OFF).says(secret);
        assertThatThrownBy(() -> decide(signed, editor, deed(ReportMove.SEND))).isInstanceOf(Invalid.class);
        var send = new ReportDeed.Send(Level.CITY, Transport.SECRET_NETWORK);
        assertThat(decide(signed, editor, send).after().phase()).isEqualTo(ReportPhase.SENT);
        var told = new ReportText("某件事", "内容", "", "", ReportText.Source.OWN_STUDY, true, false);
        assertThatThrownBy(told::checkDraft).isInstanceOf(Invalid.class);
    }

    @Test
    void whatIsHandedInIsWholeShortEnoughAndNamesNobodysNumber() {
        var author = turn(ReportParty.AUTHOR);
        for (var text : new ReportText[] {
            text("题", "", "析", "议"),
            text("题", "请找13800000000", "析", "议"),
            text("题", "况".repeat(1_000), "析".repeat(400), "议".repeat(101)),
            text("", "况", "析", "议"),
            text("题".repeat(41), "况", "析", "议")
        }) {
            assertThatThrownBy(() -> decide(report(ReportPhase.DRAFT).says(text), author, deed(ReportMove.SUBMIT)))
                    .isInstanceOf(Invalid.class);
        }
    }

    private static ReportText text(String title, String situation, String analysis, String suggestion) {
        return new ReportText(title, situation, analysis, suggestion, ReportText.Source.FIELD, false, false);
    }

    @Test
    void theDiagramInTheDocsIsDrawnFromTheTable() throws IOException {
        Diagram.isDrawn("report-states.puml", diagram());
    }

    private static String diagram() {
        var edges = Arrays.stream(ReportMove.values())
                .flatMap(move -> move.from().stream()
                        .map(from -> "%s --> %s : %s (%s)"
                                .formatted(
                                        from,
                                        move.to(),
                                        move,
                                        move.by().stream().map(Enum::name).collect(Collectors.joining(", ")))))
                .collect(Collectors.joining("\n"));
        return "@startuml\n' Drawn by ReportMoveTests from the table in ReportMove; do not edit.\n"
                + "hide empty description\n[*] --> DRAFT\n" + edges + "\n@enduml\n";
    }
}
