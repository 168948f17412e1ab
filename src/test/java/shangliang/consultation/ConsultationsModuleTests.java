package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.thread.Knot;
import shangliang.thread.Threads;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Consultations through their door on a real database. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationsModuleTests {

    private static final String NUMBERS = "3 8 15 21 27 30 + 9";
    static final Tests FIT = new Tests(EnumSet.allOf(TopicTest.class), Set.of(), "CG", "摊贩和住户都来说过");

    @Autowired
    Consultations consultations;

    @Autowired
    ConsultationRows rows;

    @Autowired
    Library library;

    @Autowired
    Conducting conducting;

    @Autowired
    Threads threads;

    @Autowired
    Voices voices;

    @Autowired
    Seating seating;

    @Autowired
    shangliang.TestClock clock;

    private Staged staged;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Duties duties) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
    }

    private ConsultationNumber proposed(Scale scale, Receipt... began) {
        var ids = java.util.Arrays.stream(began).map(Receipt::voice).toList();
        return consultations.propose(Samples.LEAD, new Proposal(Samples.topic(scale), ids));
    }

    private Meeting meeting() {
        var today = conducting.turn(Samples.LEAD).today();
        return Samples.MEETING.on(today.plusDays(20));
    }

    private Consultation now(ConsultationNumber number) {
        return rows.find(number, Sight.of(Viewer.CLOCK)).orElseThrow();
    }

    private List<String> keys(SourceRef matter, Audience audience) {
        return threads.picture(matter, audience, List.of(), false).knots().stream()
                .map(knot -> knot instanceof Knot.Done done ? done.piece().key() : "")
                .toList();
    }

    @Test
    void aSmallMatterGetsItsDayAndItsFactsAndTheVoiceHearsOfIt() {
        var voice = staged.said("北门夜里太吵", "13900001234");
        var number = proposed(Scale.SMALL, voice);
        consultations.screen(Samples.LEAD, At.any(number), FIT);
        consultations.plan(Samples.LEAD, At.any(number), meeting());
        consultations.survey(Samples.LEAD, At.any(number), Samples.SHEET);
        consultations.amend(Samples.LEAD, At.any(number), Samples.SHEET);
        var held = now(number);
        assertThat(held.phase()).isEqualTo(Phase.SURVEYING);
        assertThat(held.meeting().where()).isEqualTo("北门院坝");
        assertThat(Objects.requireNonNull(held.ground().sheet()).since()).isAfter(Samples.NOW.minusSeconds(1));
        assertThat(keys(held.ref(), Audience.PUBLIC))
                .containsExactly("consultation.thread.plan", "consultation.thread.survey", "consultation.thread.amend");
        assertThat(keys(held.ref(), Audience.STAFF)).startsWith("consultation.thread.propose");
        assertThat(keys(new SourceRef("voice", voice.voice()), Audience.PUBLIC)).contains("consultation.voice.plan");
        assertThat(threads.related(new SourceRef("voice", voice.voice()), Viewer.ANYONE))
                .anyMatch(relation -> relation.href().equals("/consultations/" + number));
    }

    @Test
    void thePlanOfTheYearGoesThroughTheChairMeeting() {
        var number = proposed(Scale.ANNUAL);
        consultations.screen(Samples.CLERK, At.any(number), FIT);
        consultations.submit(Samples.LEAD, At.any(number), meeting());
        consultations.sendBack(Samples.CHAIR, At.any(number), "地点再近些");
        assertThat(now(number).ground().meeting()).isNull();
        consultations.submit(Samples.LEAD, At.any(number), meeting());
        assertThatThrownBy(() -> library.get(Viewer.ANYONE, number)).isInstanceOf(NotFound.class);
        consultations.approve(Samples.CHAIR, At.any(number));
        assertThat(library.get(Viewer.ANYONE, number).phase()).isEqualTo(Phase.PLANNED);
        var later = meeting().day().plusDays(7);
        consultations.postpone(Samples.LEAD, At.any(number), later, "下雨");
        assertThat(now(number).meeting().day()).isEqualTo(later);
    }

    private ConsultationNumber inviting() {
        var number = proposed(Scale.SMALL);
        consultations.screen(Samples.LEAD, At.any(number), FIT);
        consultations.plan(Samples.LEAD, At.any(number), meeting());
        consultations.survey(Samples.LEAD, At.any(number), Samples.SHEET);
        consultations.invite(Samples.LEAD, At.any(number), Samples.SEATS);
        return number;
    }

    @Test
    void whenMoreWishToComeThanThereAreSeatsLotsDecideAndTheTableIsHeldToTheShare() {
        var number = inviting();
        for (var name : List.of("甲", "乙", "丙")) {
            consultations.come(Samples.STATION, At.any(number), 0, name);
        }
        consultations.write(Samples.STATION, At.any(number), 0, new Said("丁", "夜里别放音响"));
        refused("undrawn", () -> consultations.seat(Samples.LEAD, At.any(number)));
        refused("no-draw", () -> consultations.announceDraw(Samples.LEAD, At.any(number), 1));
        refused("post", () -> consultations.announceDraw(Samples.STATION, At.any(number), 0));
        consultations.announceDraw(Samples.LEAD, At.any(number), 0);
        refused("list-closed", () -> consultations.come(Samples.STATION, At.any(number), 0, "戊"));
        refused("draw-early", () -> consultations.draw(Samples.LEAD, At.any(number), 0, NUMBERS));
        clock.advance(java.time.Duration.ofHours(25));
        assertThatThrownBy(() -> consultations.draw(Samples.LEAD, At.any(number), 0, "3 8"))
                .isInstanceOf(Invalid.class);
        consultations.draw(Samples.LEAD, At.any(number), 0, NUMBERS);
        refused("no-owner", () -> consultations.seat(Samples.LEAD, At.any(number)));
        consultations.come(Samples.LEAD, At.any(number), 1, "城管局副局长");
        var roll = seating.roll(now(number));
        assertThat(roll.seated()).hasSize(3);
        var gone = roll.seated(0).getFirst();
        consultations.leave(Samples.LEAD, At.any(number), gone.code());
        assertThat(seating.roll(now(number)).seated(0)).hasSize(2).doesNotContain(gone);
        assertThatThrownBy(() -> consultations.leave(Samples.LEAD, At.any(number), gone.code()))
                .isInstanceOf(NotFound.class);
        consultations.seat(Samples.LEAD, At.any(number));
        assertThat(now(number).phase()).isEqualTo(Phase.READY);
        var draw = seating.draws(now(number)).getFirst();
        assertThat(shangliang.engine.draws.DrawFile.parse(draw.text()).findings(null))
                .isEmpty();
        assertThat(draw.text()).doesNotContain("甲", "乙", "丙");
    }

    @Test
    void tooFewOfThoseAffectedAtTheTableAndItIsNotFixed() {
        var number = inviting();
        consultations.come(Samples.LEAD, At.any(number), 1, "城管局副局长");
        consultations.come(Samples.LEAD, At.any(number), 2, "委员");
        consultations.come(Samples.LEAD, At.any(number), 0, "甲");
        refused("share", () -> consultations.seat(Samples.LEAD, At.any(number)));
        consultations.come(Samples.LEAD, At.any(number), 0, "乙");
        consultations.seat(Samples.LEAD, At.any(number));
        refused("time", () -> consultations.come(Samples.LEAD, At.any(number), 0, "丙"));
    }

    @Test
    void anotherDayMeansAnotherTable() {
        var number = inviting();
        consultations.come(Samples.LEAD, At.any(number), 0, "甲");
        consultations.postpone(Samples.LEAD, At.any(number), meeting().day(), "下雨");
        consultations.survey(Samples.LEAD, At.any(number), Samples.SHEET);
        consultations.invite(Samples.LEAD, At.any(number), Samples.SEATS);
        assertThat(seating.roll(now(number)).wishes(0)).hasSize(1);
        consultations.postpone(Samples.LEAD, At.any(number), meeting().day(), "又下雨");
        consultations.survey(Samples.LEAD, At.any(number), Samples.SHEET);
        var other = new Seats(List.of(new Group("住户", Standing.AFFECTED, 3), new Group("", Standing.OWNER, 1)));
        consultations.invite(Samples.LEAD, At.any(number), other);
        assertThat(seating.roll(now(number)).wishes(0)).isEmpty();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(shangliang.base.Refused.class)
                .hasMessage("consultation.refused." + key);
    }

    @Test
    void anotherStudioNeitherSeesNorDecidesWhatIsNotItsOwn() {
        var number = proposed(Scale.SMALL);
        var other = Samples.staff(Role.STUDIO_LEAD, ScopeRef.studio("S02"));
        assertThatThrownBy(() -> consultations.screen(other, At.any(number), FIT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consultations.screen(Samples.OWNER, At.any(number), FIT))
                .isInstanceOf(NotFound.class);
        consultations.screen(Samples.LEAD, At.any(number), FIT);
        assertThat(library.get(Samples.OWNER, number).phase()).isEqualTo(Phase.SCREENED);
        consultations.handOver(Samples.LEAD, At.any(number), Channel.GRASSROOTS, ScopeRef.studio("S02"), "归二号工作室");
        assertThat(library.get(other, number).topic().channel()).isEqualTo(Channel.GRASSROOTS);
    }

    @Test
    void whatIsPutAsideOrTurnedAwayKeepsItsReason() {
        var number = proposed(Scale.SMALL);
        consultations.defer(Samples.LEAD, At.any(number), "等供电改造完");
        assertThat(now(number).state().words()).isEqualTo("等供电改造完");
        consultations.reject(Samples.LEAD, At.any(number), "法院正在审，请听判决");
        assertThat(now(number).phase()).isEqualTo(Phase.REJECTED);
        assertThatThrownBy(() -> consultations.screen(Samples.LEAD, At.any(number), FIT))
                .hasMessage("consultation.refused.time");
    }

    @Test
    void whatWasTypedWrongIsNamedByItsField() {
        var topic = Samples.topic(Scale.SMALL);
        wrong("question", new Topic(" ", "住户", Channel.GRASSROOTS, Samples.HOST, Scale.SMALL));
        wrong("question", new Topic("字".repeat(81), "住户", Channel.GRASSROOTS, Samples.HOST, Scale.SMALL));
        wrong("affected", new Topic("几点收摊？", "王家 13912345678", Channel.GRASSROOTS, Samples.HOST, Scale.SMALL));
        wrong("host", new Topic("几点收摊？", "住户", Channel.GRASSROOTS, ScopeRef.organ("NONE"), Scale.SMALL));
        assertThatThrownBy(() -> consultations.propose(Viewer.ANYONE, new Proposal(topic, List.of())))
                .isInstanceOf(NotFound.class);
        var number = proposed(Scale.SMALL);
        consultations.screen(Samples.LEAD, At.any(number), FIT);
        var past = Samples.MEETING.on(Zone.day(Samples.NOW).minusYears(1));
        assertThatThrownBy(() -> consultations.plan(Samples.LEAD, At.any(number), past))
                .isInstanceOf(Invalid.class);
        var noTime = new Meeting(meeting().day(), "下午", "院坝", Mode.HALL, "", "到场");
        assertThatThrownBy(() -> consultations.plan(Samples.LEAD, At.any(number), noTime))
                .isInstanceOf(Invalid.class);
    }

    private void wrong(String field, Topic topic) {
        assertThatThrownBy(() -> consultations.propose(Samples.LEAD, new Proposal(topic, List.of())))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst().field())
                                .isEqualTo(field));
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldThatTheOtherWasFaster() throws InterruptedException {
        var number = proposed(Scale.SMALL);
        var seen = new At(number, now(number).version());
        var acts = List.<Callable<Boolean>>of(
                () -> tried(() -> consultations.screen(Samples.LEAD, seen, FIT)),
                () -> tried(() -> consultations.reject(Samples.CLERK, seen, "法院正在审")));
        try (var pool = Executors.newFixedThreadPool(2)) {
            assertThat(pool.invokeAll(acts).stream().map(java.util.concurrent.Future::resultNow))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Stale faster) {
            return false;
        }
    }
}
