package shangliang.studios.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Notice;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.engine.draws.DrawFile;
import shangliang.ledger.Ledger;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** Months pass: announced, drawn, swapped, heard, decided, answered, late. */
@ModuleTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HearingsModuleTests {

    private static final Viewer CLERK = staff(Role.CLERK, ScopeRef.DISTRICT);
    private static final Viewer CHAIR = staff(Role.CHAIR, ScopeRef.DISTRICT);
    private static final String NUMBERS = "3 8 15 21 27 30 + 9";
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @Autowired
    Hearings hearings;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundRows rows;

    @Autowired
    SlotRows slots;

    @Autowired
    Studios studios;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    static Viewer staff(Role role, ScopeRef scope) {
        return new Viewer.Staff(UUID.randomUUID(), "某人", new Post(UUID.randomUUID(), role, scope, Label.of("岗位")));
    }

    private static Viewer lead(String studio) {
        return staff(Role.STUDIO_LEAD, ScopeRef.studio(studio));
    }

    @BeforeAll
    void district(@Autowired Council council) {
        StagedStudios.open(council, studios);
    }

    @BeforeEach
    void noRoundsYet() {
        jdbc.sql("delete from hearing_slot").update();
        jdbc.sql("delete from hearing_round").update();
        StagedStudios.close(studios, List.of());
    }

    private void go(int month, int day, int hour) {
        clock.set(LocalDate.of(2026, month, day)
                .atTime(hour, 0)
                .atZone(Zone.DISTRICT)
                .toInstant());
    }

    private List<Slot> drawApril() {
        go(3, 29, 10);
        hearings.tick();
        go(4, 1, 9);
        hearings.draw(CLERK, APRIL, NUMBERS);
        return of(APRIL);
    }

    private List<Slot> of(YearMonth month) {
        return slots.since(month, null).stream()
                .filter(slot -> slot.month().equals(month))
                .toList();
    }

    @Test
    void theListIsFrozenADayAheadAndTheSecretStaysSecretUntilTheDraw() {
        go(3, 28, 23);
        hearings.tick();
        assertThat(rows.find(APRIL)).isEmpty();
        go(3, 29, 1);
        hearings.tick();
        hearings.tick();
        var round = rows.find(APRIL).orElseThrow();
        assertThat(round.announcement().pool().names()).hasSize(18);
        assertThat(Duration.between(round.announcedAt(), round.drawAt())).isGreaterThan(Duration.ofHours(24));
        assertThat(round.text()).doesNotContain(round.secret().hex());
        assertThat(events.stream(Notice.class)).anyMatch(notice -> notice.key().endsWith("announced"));
        assertThatThrownBy(() -> hearings.draw(CLERK, APRIL, NUMBERS)).isInstanceOf(Refused.class);
    }

    @Test
    void threeAreDrawnAndAnyoneCanDrawThemAgain() {
        var drawn = drawApril();
        assertThat(drawn).hasSize(3).allMatch(slot -> slot.step() == SlotStep.SCHEDULED);
        assertThat(drawn).allMatch(slot -> slot.day().equals(LocalDate.of(2026, 4, 16)));
        var file = DrawFile.parse(rows.find(APRIL).orElseThrow().text());
        assertThat(file.findings(null)).isEmpty();
        assertThat(file.lots().taken())
                .isEqualTo(drawn.stream().map(Slot::studio).toList());
        assertThat(events.stream(Notice.class)
                        .filter(notice -> notice.key().endsWith("notice.turn"))
                        .map(notice ->
                                ((Notice.Recipient.Holders) notice.to()).scope().code()))
                .containsExactlyElementsOf(drawn.stream().map(Slot::studio).toList());
        assertThatThrownBy(() -> hearings.draw(CLERK, APRIL, "1 2 3 4 5 6 + 7")).isInstanceOf(Stale.class);
    }

    @Test
    void numbersThatAreNotThoseOfTheSourceAreNotTaken() {
        go(3, 29, 10);
        hearings.tick();
        go(4, 1, 9);
        for (var typed : List.of("", "7", "1 2 3 4 5 + 6", "1 2 3 4 5 six + 7", "1 2 3 4 5 6 7")) {
            assertThatThrownBy(() -> hearings.draw(CLERK, APRIL, typed))
                    .as(typed)
                    .isInstanceOf(Invalid.class);
        }
        assertThat(of(APRIL)).isEmpty();
    }

    @Test
    void whenNobodyEntersThemTheNamedFallbackDraws() {
        while (ledger.seal()) {}
        go(3, 29, 10);
        hearings.tick();
        go(4, 1, 18);
        hearings.tick();
        assertThat(rows.find(APRIL).orElseThrow().isDrawn()).isFalse();
        go(4, 1, 19);
        hearings.tick();
        var round = rows.find(APRIL).orElseThrow();
        assertThat(round.drawn().fallback()).isTrue();
        assertThat(round.drawn().outcome().text()).startsWith("log ");
        assertThat(of(APRIL)).hasSize(3);
        assertThat(DrawFile.parse(round.text()).findings(null)).isEmpty();
    }

    @Test
    void inSixMonthsEveryoneIsHeardOnceAndThenTheNextCycleBegins() {
        var heard = new HashSet<String>();
        for (int month = 4; month <= 9; month++) {
            go(month - 1, 28, 10);
            hearings.tick();
            clock.advance(Duration.ofDays(1));
            hearings.tick();
            go(month, 1, 10);
            hearings.draw(CLERK, YearMonth.of(2026, month), NUMBERS);
            of(YearMonth.of(2026, month))
                    .forEach(slot -> assertThat(heard.add(slot.studio())).isTrue());
        }
        assertThat(heard).hasSize(18);
        assertThat(rounds.cycle().number()).isEqualTo(2);
        assertThat(rounds.cycle().left()).hasSize(18);
    }

    @Test
    void whoCannotComeGivesThePlaceToTheNextAndIsDrawnAgainButOnce() {
        var drawn = drawApril();
        var order = rows.find(APRIL).orElseThrow().drawn().order();
        var first = drawn.getFirst().key();
        assertThatThrownBy(() -> hearings.swap(CLERK, first, " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> hearings.swap(CHAIR, first, "住院")).isInstanceOf(NotFound.class);
        hearings.swap(CLERK, first, "牵头委员住院");
        assertThat(of(APRIL)).hasSize(4).anyMatch(slot -> slot.studio().equals(order.get(3)));
        assertThat(rounds.cycle().left()).contains(first.studio()).doesNotContain(order.get(3));
        assertThatThrownBy(() -> hearings.swap(CLERK, first, "再让")).isInstanceOf(Refused.class);
    }

    @Test
    void aStudioSwapsOnceInACycle() {
        var first = drawApril().getFirst().key();
        hearings.swap(CLERK, first, "牵头委员住院");
        go(4, 28, 10);
        hearings.tick();
        go(5, 1, 9);
        var others = new java.util.ArrayList<>(studios.book().reporting());
        others.remove(first.studio());
        StagedStudios.close(studios, others);
        hearings.draw(CLERK, YearMonth.of(2026, 5), NUMBERS);
        var again = new SlotKey(YearMonth.of(2026, 5), first.studio());
        assertThat(slots.find(again)).isPresent();
        assertThatThrownBy(() -> hearings.swap(CLERK, again, "又有事"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).endsWith("swapped-before"));
    }

    @Test
    void aStudioThatClosesFallsOutWithANoteAndTheNextMovesUp() {
        var gone = drawApril().getFirst();
        StagedStudios.close(studios, List.of(gone.studio()));
        hearings.tick();
        assertThat(slots.find(gone.key()).orElseThrow().step()).isEqualTo(SlotStep.DROPPED);
        assertThat(of(APRIL)).hasSize(4);
        assertThat(of(APRIL).stream().filter(slot -> slot.step() == SlotStep.SCHEDULED))
                .hasSize(3);
    }

    @Test
    void decisionsTravelDownWithAClockAndWhoIsLateIsTold() {
        var key = drawApril().getFirst().key();
        hearings.say(lead(key.studio()), key, "变压器要供电公司出面");
        hearings.hear(CHAIR, key);
        hearings.decide(CHAIR, key, "请供电公司到会", 5);
        assertThat(events.stream(Notice.class)).anyMatch(notice -> notice.key().endsWith("notice.decided"));
        clock.advance(Duration.ofDays(12));
        hearings.tick();
        hearings.tick();
        assertThat(events.stream(Notice.class).filter(notice -> notice.key().endsWith("late-above")))
                .hasSize(1);
        hearings.answer(lead(key.studio()), key, 1, "已经到会，六月换新");
        var slot = slots.find(key).orElseThrow();
        assertThat(slot.step()).isEqualTo(SlotStep.ANSWERED);
        assertThat(slot.state().said()).isEqualTo("变压器要供电公司出面");
    }

    @Test
    void nobodyActsForAnotherStudioOrAnotherOffice() {
        var key = drawApril().getFirst().key();
        var other = lead(key.studio().equals("S01") ? "S02" : "S01");
        assertThatThrownBy(() -> hearings.say(other, key, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hearings.hear(CLERK, key)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hearings.decide(lead(key.studio()), key, "x", 5))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hearings.answer(other, key, 1, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hearings.draw(CHAIR, APRIL, NUMBERS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hearings.say(lead(key.studio()), key, "字".repeat(121)))
                .isInstanceOf(Invalid.class);
        hearings.hear(CHAIR, key);
        assertThatThrownBy(() -> hearings.decide(CHAIR, key, "办", 0)).isInstanceOf(Invalid.class);
    }

    @Test
    void ofTwoWhoDrawAtOnceOneDraws() throws Exception {
        go(3, 29, 10);
        hearings.tick();
        go(4, 1, 9);
        var lost = new AtomicInteger();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var numbers : List.of(NUMBERS, "1 2 3 4 5 6 + 7")) {
                both.submit(() -> {
                    try {
                        hearings.draw(CLERK, APRIL, numbers);
                    } catch (Stale stale) {
                        lost.incrementAndGet();
                    }
                });
            }
        }
        assertThat(lost).hasValue(1);
        assertThat(of(APRIL)).hasSize(3);
    }

    @Test
    void aMonthIsNotAnnouncedWhileTheOneBeforeWaitsForItsDraw() {
        go(3, 29, 10);
        hearings.tick();
        go(4, 29, 10);
        assertThat(rounds.announce(clock.instant())).isZero();
        assertThat(rows.find(YearMonth.of(2026, 5))).isEmpty();
    }

    @Test
    void aDistrictThatBeginsLateInAMonthWaitsForTheNext() {
        go(3, 21, 15);
        hearings.tick();
        assertThat(rows.latest(9)).isEmpty();
    }

    @Test
    void aDistrictThatBeginsInTheMiddleOfAMonthDrawsADayLater() {
        go(4, 10, 15);
        hearings.tick();
        var round = rows.find(APRIL).orElseThrow();
        assertThat(round.drawAt()).isEqualTo(Instant.parse("2026-04-12T01:00:00Z"));
    }
}
