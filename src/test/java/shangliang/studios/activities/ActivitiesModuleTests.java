package shangliang.studios.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.partners.Partners;
import shangliang.studios.Residents;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** Planned, clashing, moved, come to, called off and confirmed. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivitiesModuleTests {

    private static final Viewer LEAD = lead("S08");
    private static final Viewer OTHER = lead("S05");
    private static final Instant FROM = Instant.parse("2026-03-12T11:30:00Z");
    private static final Duration LONG = Duration.ofMinutes(90);

    @Autowired
    Activities activities;

    @Autowired
    ActivityRows rows;

    @Autowired
    SeatRows seats;

    @Autowired
    ActivityDeeds deeds;

    @Autowired
    Residents residents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private static Viewer lead(String studio) {
        return new Viewer.Staff(
                UUID.randomUUID(),
                "牵头",
                new Post(UUID.randomUUID(), Role.STUDIO_LEAD, ScopeRef.studio(studio), Label.of("牵头委员")));
    }

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
    }

    @BeforeEach
    void empty() {
        List.of("activity_material", "activity_member", "activity_seat", "activity")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        clock.reset();
    }

    private static Outline outline(Instant from, String venue, Integer seats) {
        return new Outline(
                ActivityKind.DISCUSSION, "SALON", "院坝夜谈", "", venue, "黄葛树下", "QX-01", from, from.plus(LONG), seats);
    }

    private UUID planned(Integer seats) {
        return activities.plan(LEAD, outline(FROM, "V-QX-01", seats), false);
    }

    @Test
    void whatWasPlannedIsInTheCalendar() {
        var id = planned(null);
        assertThat(rows.between(FROM, FROM.plusSeconds(1), null))
                .extracting(Activity::id)
                .containsExactly(id);
        assertThat(rows.between(FROM, FROM.plusSeconds(1), List.of("S01"))).isEmpty();
        assertThatThrownBy(() -> activities.plan(Viewer.ANYONE, outline(FROM, null, null), false))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameRoomOrStudioAtTheSameTimeIsAClashUnlessItIsMeant() {
        planned(null);
        var sameRoom = outline(FROM.plus(Duration.ofMinutes(89)), "V-QX-01", null);
        assertThatThrownBy(() -> activities.plan(OTHER, sameRoom, false))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(
                                        invalid.problems().getFirst().args().toString())
                                .contains("清溪老街院坝工作室", "院坝夜谈"));
        assertThatThrownBy(() -> activities.plan(LEAD, outline(FROM, null, null), false))
                .isInstanceOf(Invalid.class);
        activities.plan(OTHER, outline(FROM.plus(LONG), "V-QX-01", null), false);
        activities.plan(OTHER, sameRoom, true);
        assertThat(rows.between(FROM, FROM.plus(Duration.ofDays(1)), null)).hasSize(3);
    }

    @Test
    void aDistrictNamesItsOwnSeries(
            @Autowired Council council, @Autowired Studios studios, @Autowired Partners partners) {
        var own = new ActivityChecks(council, studios, partners, new ActivitySettings(List.of("周末大讲堂")));
        var salon = outline(FROM, null, null);
        assertThatThrownBy(() -> own.check(salon, clock.instant())).isInstanceOf(Invalid.class);
        var lecture = new Outline(
                salon.kind(),
                "周末大讲堂",
                salon.title(),
                salon.about(),
                null,
                salon.room(),
                salon.place(),
                salon.starts(),
                salon.ends(),
                null);
        own.check(lecture, clock.instant());
    }

    @Test
    void ofTwoWhoTakeTheSameRoomAtOnceOneGetsIt() throws Exception {
        var lost = new AtomicInteger();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var lead : List.of(LEAD, OTHER)) {
                both.submit(() -> {
                    try {
                        activities.plan(lead, outline(FROM, "V-QX-01", null), false);
                    } catch (Invalid clash) {
                        lost.incrementAndGet();
                    }
                });
            }
        }
        assertThat(lost).hasValue(1);
    }

    @Test
    void whatCannotBeIsNotPlanned() {
        assertThatThrownBy(() -> activities.plan(LEAD, outline(TestClock.START.minusSeconds(60), null, null), false))
                .isInstanceOf(Invalid.class);
        var nowhere =
                new Outline(ActivityKind.STUDY, "", " ", "字".repeat(1001), "V99", "", "NO", FROM, FROM.plus(LONG), 0);
        assertThatThrownBy(() -> activities.plan(LEAD, nowhere, false))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("title", "about", "place", "venue", "seats"));
        var backwards = new Outline(ActivityKind.STUDY, "", "学", "", null, "", "QX", FROM, FROM, null);
        assertThatThrownBy(() -> activities.plan(LEAD, backwards, false)).isInstanceOf(Invalid.class);
    }

    @Test
    void itMovesUntilItBeginsAndIsConfirmedOnlyAfter() {
        var id = planned(null);
        var none = new Activities.Came(List.of(), List.of());
        assertThatThrownBy(() -> activities.hold(LEAD, id, new Turnout(1, 0, ""), none))
                .isInstanceOf(Refused.class);
        activities.move(LEAD, id, FROM.plus(LONG), FROM.plus(LONG).plus(LONG), false);
        assertThatThrownBy(() -> activities.move(OTHER, id, FROM, FROM.plus(LONG), false))
                .isInstanceOf(NotFound.class);
        clock.set(FROM.plus(LONG));
        assertThatThrownBy(() ->
                        activities.move(LEAD, id, FROM.plus(LONG).plus(LONG), FROM.plus(Duration.ofHours(9)), false))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theOrganiserConfirmsWhoWasThereAndItBecomesADeed() {
        var id = planned(null);
        register(id, "张婆婆", 2);
        register(id, "李师傅", 1);
        var first = seats.of(id).getFirst();
        var member = residents.of("S08", LocalDate.of(2026, 3, 12)).getFirst().id();
        clock.set(FROM);
        var came = new Activities.Came(List.of(first.id()), List.of(member));
        assertThatThrownBy(() -> activities.hold(LEAD, id, new Turnout(-1, 0, ""), came))
                .isInstanceOf(Invalid.class);
        activities.hold(LEAD, id, new Turnout(12, 30, "路灯先修东头"), came);
        assertThat(seats.of(id)).extracting(SeatRows.Seat::came).containsExactly(true, false);
        assertThat(seats.members(id)).containsExactly(member);
        assertThat(deeds.of("S08", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 12)))
                .extracting(deed -> deed.key() + " " + deed.count())
                .containsExactly("studios.activities.deed.DISCUSSION 1", "studios.activities.deed.reached 42");
        assertThatThrownBy(() -> activities.hold(LEAD, id, new Turnout(1, 0, ""), came))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> activities.cancel(LEAD, id, "下雨")).isInstanceOf(Refused.class);
    }

    @Test
    void seatsRunOutAndComeBackByTheirCode() {
        var id = planned(3);
        var code = register(id, "张婆婆", 2);
        assertThatThrownBy(() -> register(id, "李师傅", 2))
                .isInstanceOfSatisfying(
                        Refused.class, full -> assertThat(full.args()).containsExactly(1));
        assertThatThrownBy(() -> activities.giveBack(Viewer.ANYONE, id, "WRONG"))
                .isInstanceOf(Invalid.class);
        activities.giveBack(Viewer.ANYONE, id, code.substring(0, 5).toLowerCase() + " " + code.substring(5));
        register(id, "李师傅", 3);
        assertThatThrownBy(() -> register(id, "", 1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> register(id, "x", 10)).isInstanceOf(Invalid.class);
    }

    @Test
    void aFormSentTwiceIsOneSeatWithOneCodeAlsoWhenThatWasTheLast() throws Exception {
        var id = planned(2);
        var form = UUID.randomUUID();
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<String> sent = () -> activities.register(Viewer.ANYONE, id, "张婆婆", 1, form);
            var codes = both.invokeAll(List.of(sent, sent)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(codes.getFirst()).isEqualTo(codes.getLast());
        }
        assertThat(seats.of(id)).hasSize(1);
        var other = activities.register(Viewer.ANYONE, id, "李师傅", 1, form);
        assertThat(activities.register(Viewer.ANYONE, id, "李师傅", 1, form)).isEqualTo(other);
        assertThat(seats.of(id)).extracting(SeatRows.Seat::name).containsExactly("张婆婆", "李师傅");
    }

    @Test
    void twentyWhoWantTheLastFiveSeatsGetFive() {
        var id = planned(5);
        try (var many = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 20; i++) {
                var name = "人" + i;
                many.submit(() -> register(id, name, 1));
            }
        }
        assertThat(seats.of(id)).hasSize(5);
    }

    @Test
    void afterItBeganOrWasCalledOffNobodyTakesASeat() {
        var id = planned(null);
        activities.cancel(LEAD, id, "下大雨");
        assertThatThrownBy(() -> register(id, "张婆婆", 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> activities.cancel(LEAD, id, "再取消")).isInstanceOf(Refused.class);
        var next = planned(null);
        clock.set(FROM);
        assertThatThrownBy(() -> register(next, "张婆婆", 1)).isInstanceOf(Refused.class);
    }

    @Test
    void namesAreForgottenWhenTheDayIsLongPast() {
        var id = planned(null);
        register(id, "张婆婆", 2);
        clock.set(FROM.plus(Duration.ofDays(29)));
        assertThat(activities.forgetNames()).isZero();
        clock.set(FROM.plus(Duration.ofDays(31)));
        assertThat(activities.forgetNames()).isOne();
        assertThat(seats.of(id).getFirst().name()).isEmpty();
        assertThat(seats.of(id).getFirst().people()).isEqualTo(2);
    }

    @Test
    void materialsAreLinksThatAreLinks() {
        var id = planned(null);
        activities.addMaterial(LEAD, id, "路灯现状", "https://example.org/lamps");
        assertThatThrownBy(() -> activities.addMaterial(LEAD, id, "x", "javascript:alert(1)"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> activities.addMaterial(OTHER, id, "x", "https://example.org"))
                .isInstanceOf(NotFound.class);
        assertThat(seats.materials(id)).containsExactly(new SeatRows.Material("路灯现状", "https://example.org/lamps"));
    }

    private String register(UUID id, String name, int people) {
        return activities.register(Viewer.ANYONE, id, name, people, UUID.randomUUID());
    }
}
