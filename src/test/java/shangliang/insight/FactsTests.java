package shangliang.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.voices.PublicState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shangliang.base.Label;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.duties.Topic;
import shangliang.duties.Topics;
import shangliang.voices.Grade;
import shangliang.voices.Life;
import shangliang.voices.Outcome;
import shangliang.voices.PublicState;
import shangliang.voices.VoiceKind;

/** What one life adds: each stage with its wait, one promise, one first answer, and nothing that could tell a grade. */
class FactsTests {

    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(), Set.of());

    private static final Ground GROUND = new Ground(
            Directory.of(List.of(), List.of()),
            new Topics(List.of(
                    new Topic("ZJ", null, Label.of("住"), true), new Topic("ZJ-LIGHT", "ZJ", Label.of("灯"), true))),
            CALENDAR);

    @Test
    void everyStageIsEnteredAndLeftWithItsWorkingDays() {
        var life = life(
                WORKING,
                did("03-09T09:00", "SUBMIT", HEARD),
                did("03-10T09:00", "ACCEPT", ROUTING),
                did("03-10T10:00", "ASSIGN", WITH_UNIT),
                did("03-16T09:00", "BEGIN", WORKING),
                did("03-17T09:00", "EXTEND", WORKING));
        assertThat(of(life, Measure.ENTERED))
                .extracting(Fact::stage)
                .containsExactly("HEARD", "ROUTING", "WITH_UNIT", "WORKING");
        assertThat(of(life, Measure.LEFT)).extracting(Fact::step).containsExactly(1, 0, 4);
    }

    @Test
    void aFirstAnswerIsCountedFromTheDayItWasGivenToTheUnitThatAnswered() {
        var life = life(
                ANSWERED,
                did("03-02T09:00", "ASSIGN", WITH_UNIT),
                did("03-03T09:00", "RETURN", ROUTING),
                did("03-09T09:00", "RULE", WITH_UNIT),
                did("03-11T09:00", "ANSWER", ANSWERED),
                did("03-12T09:00", "ASK_MORE", WORKING),
                did("03-20T09:00", "ANSWER", ANSWERED));
        assertThat(of(life, Measure.ANSWERED)).singleElement().satisfies(fact -> {
            assertThat(fact.day()).isEqualTo(LocalDate.of(2026, 3, 11));
            assertThat(fact.step()).isEqualTo(2);
            assertThat(fact.unit()).isEqualTo("CG");
        });
        assertThat(of(life, Measure.AGAIN)).hasSize(2);
    }

    @Test
    void keepingWhatOneWantedToHandBackDoesNotBeginTheClockAnew() {
        var life = life(
                ANSWERED,
                did("03-02T09:00", "ASSIGN", WITH_UNIT),
                did("03-03T09:00", "RETURN", ROUTING),
                did("03-09T09:00", "KEEP", WITH_UNIT),
                did("03-11T09:00", "ANSWER", ANSWERED));
        assertThat(of(life, Measure.ANSWERED)).extracting(Fact::step).containsExactly(7);
    }

    @Test
    void whatIsPromisedForADayIsOwedUntilItsLastMinute() {
        var midnight = at("03-11T00:00");
        var owed = new Life.Promise(midnight, null);
        assertThat(of(promised(owed), Measure.OWED)).singleElement().satisfies(fact -> {
            assertThat(fact.day()).isEqualTo(LocalDate.of(2026, 3, 10));
            assertThat(fact.step()).isEqualTo(1440);
        });
        assertThat(of(promised(new Life.Promise(midnight, true)), Measure.PROMISED))
                .extracting(Fact::stage)
                .containsExactly("KEPT");
        assertThat(of(promised(new Life.Promise(midnight, false)), Measure.PROMISED))
                .extracting(Fact::stage)
                .containsExactly("LATE");
        assertThat(Facts.Due.of(at("03-10T10:30")).minute()).isEqualTo(630);
    }

    @Test
    void aGradeIsCountedByItsMonthAlone() {
        var opinion = new Life.Opinion(at("03-19T10:00"), Grade.Solved.YES);
        var ending = new Life.Ending(at("03-11T10:00"), Outcome.SOLVED);
        var life = new Life(
                UUID.randomUUID(),
                VoiceKind.PUBLIC_ISSUE,
                "QX",
                "ZJ-LIGHT",
                at("03-09T09:00"),
                ENDED,
                "CG",
                null,
                null,
                ending,
                opinion,
                List.of());
        assertThat(of(life, Measure.GRADED))
                .containsExactly(new Fact(Measure.GRADED, LocalDate.of(2026, 3, 1), "", "ZJ", "", "YES", 0));
        assertThat(Measure.GRADED.spans()).containsExactly(Span.MONTH);
        assertThat(of(life, Measure.OUTCOME)).extracting(Fact::area).containsExactly("ZJ");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var fact = new Fact(Measure.LEFT, LocalDate.of(2026, 3, 1), "城|东", "", "CG", "HEARD", 7);
        assertThat(Fact.read(fact.written())).isEqualTo(fact);
    }

    @Test
    void placesAndTopicsAreCountedWhereTheyBelong() {
        var town = new Division("QX", null, Division.Kind.TOWN, Label.of("清溪镇"), null, true);
        assertThat(new Ground(Directory.of(List.of(town), List.of()), new Topics(List.of()), CALENDAR).town("QX"))
                .isEqualTo("QX");
        assertThat(GROUND.area("ZJ-LIGHT")).isEqualTo("ZJ");
        assertThat(GROUND.area(null)).isEmpty();
        assertThat(GROUND.town("nowhere")).isEmpty();
    }

    private static List<Fact> of(Life life, Measure measure) {
        return Facts.of(life, GROUND).stream()
                .filter(fact -> fact.measure() == measure)
                .toList();
    }

    private static Life life(PublicState stands, Life.Deed... deeds) {
        return new Life(
                UUID.randomUUID(),
                VoiceKind.PUBLIC_ISSUE,
                "QX",
                "ZJ-LIGHT",
                at("03-09T09:00"),
                stands,
                "CG",
                null,
                null,
                null,
                null,
                Arrays.asList(deeds));
    }

    private static Life promised(Life.Promise promise) {
        return new Life(
                UUID.randomUUID(),
                VoiceKind.PUBLIC_ISSUE,
                "QX",
                "ZJ-LIGHT",
                at("03-02T09:00"),
                WORKING,
                "CG",
                promise.due(),
                promise,
                null,
                null,
                List.of());
    }

    private static Life.Deed did(String at, String name, PublicState stood) {
        return new Life.Deed(at(at), name, stood, true);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-" + time).atZone(Zone.DISTRICT).toInstant();
    }
}
