package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.consultation.Judgement.Answer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.thread.Knot;
import shangliang.thread.Threads;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** From the first turn to the look afterwards, through the door on a real database. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeWayModuleTests {

    private static final Item.Ruling YES = new Item.Ruling(Verdict.ADOPTED, "");
    private static final Item.Ruling NO = new Item.Ruling(Verdict.DECLINED, "路口要留给消防车");
    private static final List<Item> ITEMS = List.of(
            new Item("平日九点半收摊", Position.AGREED, "", null), new Item("周末放宽半小时", Position.CONDITIONS, "要有协管", null));

    @Autowired
    Consultations consultations;

    @Autowired
    ConsultationRows rows;

    @Autowired
    Conducting conducting;

    @Autowired
    Talks talks;

    @Autowired
    Threads threads;

    @Autowired
    Voices voices;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Receipt voice;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Duties duties) {
        StagedStudios.open(council, studios);
        var staged = new Staged(voices);
        staged.lists(duties);
        voice = staged.said("北门夜里太吵", "13900001234");
    }

    private Consultation now(ConsultationNumber number) {
        return rows.find(number, Sight.of(Viewer.CLOCK)).orElseThrow();
    }

    private At at(ConsultationNumber number) {
        return At.any(number);
    }

    private ConsultationNumber ready() {
        var number =
                consultations.propose(Samples.LEAD, new Proposal(Samples.topic(Scale.SMALL), List.of(voice.voice())));
        var day = conducting.turn(Samples.LEAD).today().plusDays(20);
        consultations.screen(Samples.LEAD, at(number), ConsultationsModuleTests.FIT);
        consultations.plan(Samples.LEAD, at(number), Samples.MEETING.on(day));
        consultations.survey(Samples.LEAD, at(number), Samples.SHEET);
        consultations.invite(Samples.LEAD, at(number), Samples.SEATS);
        consultations.come(Samples.LEAD, at(number), 0, "甲");
        consultations.come(Samples.LEAD, at(number), 0, "乙");
        consultations.come(Samples.LEAD, at(number), 1, "城管局副局长");
        consultations.write(Samples.LEAD, at(number), 0, new Said("丁", "夜里别放音响"));
        consultations.seat(Samples.LEAD, at(number));
        return number;
    }

    private ConsultationNumber running() {
        var number = ready();
        clock.set(
                now(number).meeting().day().atTime(14, 0).atZone(Zone.DISTRICT).toInstant());
        consultations.begin(Samples.LEAD, at(number), List.of("A1", "A2", "B1"));
        return number;
    }

    private void say(ConsultationNumber number, String code, String words) {
        consultations.say(Samples.LEAD, at(number), UUID.randomUUID(), new Said(code, words));
    }

    private ConsultationNumber drafted() {
        var number = running();
        say(number, "A1", "九点半能收");
        consultations.record(Samples.LEAD, at(number));
        consultations.draft(Samples.LEAD, at(number), ITEMS, List.of(new Fate(1, 0, "音响已另案处理"), new Fate(2, 1, "")));
        return number;
    }

    private ConsultationNumber delivered() {
        var number = drafted();
        consultations
                .passes(Samples.LEAD, at(number))
                .values()
                .forEach(pass -> consultations.sign(number, pass, true, ""));
        consultations.check(Samples.LEAD, at(number));
        consultations.deliver(Samples.LEAD, at(number));
        return number;
    }

    @Test
    void everyStageHasItsPages(@Autowired MockMvcTester pages, @Autowired Accounts accounts) {
        var host = Desk.of(pages, accounts, Role.STUDIO_LEAD, Samples.HOST);
        for (var number : List.of(ready(), running(), drafted(), delivered())) {
            assertThat(host.get("/desk/consultations/" + number))
                    .hasStatusOk()
                    .bodyText()
                    .contains("北门");
            assertThat(pages.get().uri("/consultations/" + number))
                    .hasStatusOk()
                    .bodyText()
                    .contains("北门");
        }
        var say = "/desk/consultations/" + running() + "/say";
        var turn = UUID.randomUUID().toString();
        assertThat(host.post(say, "turn", turn, "code", "A1", "words", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(host.post(say, "turn", turn, "code", "A1", "words", "九点半能收")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(host.post("/desk/consultations/" + drafted() + "/passes")).hasStatusOk();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage("consultation.refused." + key);
    }

    @Test
    void aConsultationGoesAllTheWayAndEveryTurnHasItsFate() {
        var number = delivered();
        assertThat(talks.session().speeches(now(number))).hasSize(2).allMatch(Speech::isAnswered);
        consultations.decide(Samples.OWNER, at(number), List.of(YES, NO));
        assertThat(now(number).phase()).isEqualTo(Phase.PARTLY);
        var task = new Task(1, "贴出告示并巡查", "CG", Zone.day(clock.instant()).plusDays(10), null);
        consultations.openTasks(Samples.OWNER, at(number), List.of(task));
        consultations.feedBack(Samples.LEAD, at(number), "九点半收摊，已经定了");
        var passes = consultations.passes(Samples.LEAD, at(number));
        var good = new Judgement(Answer.YES, Answer.YES, Answer.PARTLY, Answer.YES);
        passes.values().forEach(pass -> consultations.judge(number, pass, good));
        consultations.evaluate(Samples.LEAD, at(number));
        refused("tasks-open", () -> consultations.close(Samples.LEAD, at(number)));
        refused("post", () -> consultations.done(Samples.LEAD, at(number), 1, "贴了"));
        consultations.done(Samples.OWNER, at(number), 1, "贴了，巡查了两周");
        refused("done", () -> consultations.done(Samples.OWNER, at(number), 1, "又贴了"));
        consultations.close(Samples.LEAD, at(number));
        consultations.tick();
        assertThat(now(number).phase()).isEqualTo(Phase.CLOSED);
        clock.advance(Duration.ofDays(91));
        consultations.tick();
        assertThat(now(number).phase()).isEqualTo(Phase.RECHECK);
        consultations.refute(Samples.RECHECKER, at(number), "还是十点半收");
        assertThat(now(number).ground().came().tasks()).allMatch(Task::isOpen);
        assertThat(keys(new SourceRef("voice", voice.voice())))
                .contains(
                        "consultation.voice.record", "consultation.voice.adopt-partly", "consultation.voice.feed-back");
    }

    private List<String> keys(SourceRef matter) {
        return threads.picture(matter, Audience.PUBLIC, List.of(), false).knots().stream()
                .map(knot -> knot instanceof Knot.Done done ? done.piece().key() : "")
                .toList();
    }

    @Test
    void whoIsTrulyThereIsHeldToTheShareAndNobodyBeginsBeforeTheDay() {
        var number = ready();
        refused("begin-early", () -> consultations.begin(Samples.LEAD, at(number), List.of("A1", "A2", "B1")));
        clock.set(
                now(number).meeting().day().atTime(14, 0).atZone(Zone.DISTRICT).toInstant());
        refused("share", () -> consultations.begin(Samples.LEAD, at(number), List.of("B1")));
        refused("no-owner", () -> consultations.begin(Samples.LEAD, at(number), List.of("A1", "A2")));
        consultations.begin(Samples.LEAD, at(number), List.of("A1", "B1"));
        assertThat(now(number).ground().came().present()).containsExactly("A1", "B1");
        assertThatThrownBy(() -> say(number, "A2", "我没到场")).isInstanceOf(Invalid.class);
    }

    @Test
    void aTurnSentTwiceOverABadLineStandsOnceAndTwoRecordersLoseNothing() throws InterruptedException {
        var number = running();
        var turn = UUID.randomUUID();
        consultations.say(Samples.LEAD, at(number), turn, new Said("A1", "九点半能收"));
        consultations.say(Samples.LEAD, at(number), turn, new Said("A1", "九点半能收"));
        assertThat(talks.session().speeches(now(number))).hasSize(2);
        consultations.say(Samples.LEAD, at(number), turn, new Said("A2", "十点也行"));
        assertThat(talks.session().speeches(now(number)))
                .as("other words are another turn, whatever they were sent under")
                .hasSize(3);
        var acts = new ArrayList<Callable<Boolean>>();
        IntStream.range(0, 10)
                .forEach(i -> acts.add(() -> {
                    say(number, i % 2 == 0 ? "A1" : "B1", "第" + i + "句");
                    return true;
                }));
        try (var pool = Executors.newFixedThreadPool(2)) {
            assertThat(pool.invokeAll(acts)).allMatch(java.util.concurrent.Future::resultNow);
        }
        assertThat(talks.session().speeches(now(number)))
                .extracting(Speech::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13).boxed().toList());
    }

    @Test
    void aResultThatLeavesATurnWithoutItsFateIsNotTaken() {
        var number = running();
        consultations.record(Samples.LEAD, at(number));
        wrong(number, ITEMS, List.of());
        wrong(number, ITEMS, List.of(new Fate(1, 0, " ")));
        wrong(number, ITEMS, List.of(new Fate(1, 3, "")));
        wrong(number, List.of(), List.of(new Fate(1, 0, "另案")));
        wrong(number, List.of(new Item("没谈拢的", Position.NOT_AGREED, "", null)), List.of(new Fate(1, 1, "")));
        assertThat(now(number).phase()).isEqualTo(Phase.RECORDED);
    }

    private void wrong(ConsultationNumber number, List<Item> items, List<Fate> fates) {
        assertThatThrownBy(() -> consultations.draft(Samples.LEAD, at(number), items, fates))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoTookPartChecksWithTheirPassAndMayDissent() {
        var number = drafted();
        var passes = consultations.passes(Samples.LEAD, at(number));
        assertThat(passes).containsOnlyKeys("A1", "A2", "B1");
        assertThatThrownBy(() -> consultations.sign(number, "AAAA-BBBB", true, ""))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> consultations.sign(number, passes.get("A1"), false, " "))
                .isInstanceOf(Invalid.class);
        consultations.sign(number, passes.get("A1").toLowerCase(java.util.Locale.ROOT), false, "我说的是九点");
        refused("unchecked", () -> consultations.check(Samples.LEAD, at(number)));
        assertThat(talks.resulting().checks(now(number))).containsExactly(new Checking("A1", false, "我说的是九点"));
        var later = consultations.passes(Samples.LEAD, at(number));
        assertThatThrownBy(() -> consultations.sign(number, passes.get("A1"), true, ""))
                .isInstanceOf(Invalid.class);
        consultations.redraft(Samples.LEAD, at(number), "按九点写");
        refused("time", () -> consultations.sign(number, later.get("A1"), true, ""));
        assertThatThrownBy(() -> consultations.passes(Samples.OWNER, at(number)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void silenceIsOverAfterFiveWorkingDays() {
        var number = drafted();
        clock.advance(Duration.ofDays(9));
        consultations.check(Samples.LEAD, at(number));
        assertThat(now(number).phase()).isEqualTo(Phase.RESULT_CHECKED);
    }

    @Test
    void theBodyThatDecidesAnswersEachPointWithItsReason() {
        var number = delivered();
        assertThatThrownBy(() -> consultations.decide(Samples.OWNER, at(number), List.of(YES)))
                .isInstanceOf(Invalid.class);
        var silent = new Item.Ruling(Verdict.DECLINED, "");
        assertThatThrownBy(() -> consultations.decide(Samples.OWNER, at(number), List.of(YES, silent)))
                .isInstanceOf(Invalid.class);
        refused("post", () -> consultations.decide(Samples.LEAD, at(number), List.of(YES, YES)));
        consultations.decide(Samples.OWNER, at(number), List.of(YES, YES));
        assertThat(now(number).phase()).isEqualTo(Phase.ADOPTED);
        assertThatThrownBy(() -> consultations.openTasks(Samples.OWNER, at(number), List.of()))
                .isInstanceOf(Invalid.class);
        var past = new Task(1, "巡查", "CG", Zone.day(clock.instant()).minusDays(1), null);
        assertThatThrownBy(() -> consultations.openTasks(Samples.OWNER, at(number), List.of(past)))
                .isInstanceOf(Invalid.class);
        var declined = delivered();
        consultations.decide(Samples.OWNER, at(declined), List.of(NO, NO));
        assertThat(now(declined).phase()).isEqualTo(Phase.DECLINED);
        consultations.feedBack(Samples.LEAD, at(declined), "没有采纳，理由逐条写明");
    }

    @Test
    void whoJudgesIsKeptApartFromWhatTheyJudgeAndJudgesOnce() {
        var number = delivered();
        consultations.decide(Samples.OWNER, at(number), List.of(NO, NO));
        consultations.feedBack(Samples.LEAD, at(number), "没有采纳");
        Map<String, String> passes = consultations.passes(Samples.LEAD, at(number));
        var no = new Judgement(Answer.NO, Answer.PARTLY, Answer.NO, Answer.NO);
        consultations.judge(number, passes.get("A1"), no);
        refused("judged", () -> consultations.judge(number, passes.get("A1"), no));
        refused("unjudged", () -> consultations.evaluate(Samples.LEAD, at(number)));
        assertThat(jdbc.sql("select * from consultation_judgement").query().listOfRows())
                .allSatisfy(row ->
                        assertThat(row).containsOnlyKeys("id", "consultation", "heard", "fair", "useful", "result"));
        var course = new Course(List.of(), List.of(), talks.resulting().judgements(now(number)));
        assertThat(course.isTold()).isFalse();
        clock.advance(Duration.ofDays(20));
        consultations.evaluate(Samples.LEAD, at(number));
    }

    @Test
    void nothingIsThereForWhoMayNotSeeIt() {
        var unknown = new ConsultationNumber(2026, 9999);
        assertThatThrownBy(() -> consultations.sign(unknown, "X", true, "")).isInstanceOf(NotFound.class);
    }
}
