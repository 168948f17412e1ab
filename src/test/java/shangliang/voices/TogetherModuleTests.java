package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.voices.VoicesWorld.*;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Calendars;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;

/** Many who say the same: each keeps code, grade and a way of their own, whatever becomes of the one in front. */
@ModuleTest
class TogetherModuleTests {

    @Autowired
    Voices voices;

    @Autowired
    VoiceRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Council council;

    @Autowired
    Duties duties;

    @Autowired
    Calendars calendars;

    @Autowired
    TestClock clock;

    @BeforeEach
    void district() {
        clock.reset();
        if (jdbc.sql("select count(*) from place").query(Integer.class).single() == 0) {
            load(council, duties);
        }
    }

    @Test
    void whoWentAlongMayStillSayNoAfterTheOneInFrontWasContent() {
        var master = answered("老街路灯", 2);
        voices.grade(person(master.said()), master.number(), grade(Grade.Solved.YES));
        assertThat(phase(master.number())).isEqualTo(Phase.CLOSED);
        var one = master.along().getFirst();
        voices.grade(person(one), one.number(), grade(Grade.Solved.NO));
        assertThat(phase(one.number())).isEqualTo(Phase.REWORK);
        assertThat(voice(one.number()).handling().unit()).isEqualTo("CG");
    }

    @Test
    void theTimeToGradeAlongEndsAndNewFactsOpenTheirOwn() {
        var master = answered("河边路灯", 1);
        var one = master.along().getFirst();
        assertRefused("voices.refused.not-ended", () -> voices.reopen(person(one), one.number(), "又坏了"));
        voices.grade(person(master.said()), master.number(), grade(Grade.Solved.YES));
        clock.workingDays(9, calendars.current());
        assertRefused(
                "voices.refused.regrade-late", () -> voices.grade(person(one), one.number(), grade(Grade.Solved.NO)));
        voices.reopen(person(one), one.number(), "门口那盏又坏了");
        assertThat(phase(one.number())).isEqualTo(Phase.REOPENED);
        assertThat(phase(master.number())).isEqualTo(Phase.CLOSED);
    }

    @Test
    void staffDoNotGradeForWhoeverWentAlong() {
        var master = answered("桥上路灯", 1);
        var one = master.along().getFirst();
        assertRefused("voices.refused.party", () -> voices.grade(CLERK, one.number(), grade(Grade.Solved.YES)));
    }

    @Test
    void whenTheOneInFrontLeavesTheOthersStandForThemselves() {
        var master = published("大门外路灯");
        var one = along(master, "我家外面也是");
        voices.withdraw(person(master), master.number(), "我搬走了");
        assertThat(phase(one.number())).isEqualTo(Phase.SUBMITTED);
        assertThat(voice(one.number()).handling().step()).isNotNull();
        assertThat(voice(one.number()).handling().master()).isNull();
        assertThat(voices.open(one.number(), one.code().digits(), "7.7.7.7")).isPresent();
    }

    @Test
    void whoseOneInFrontIsNotTakenOrSentOnIsAskedForThemselves() {
        var declined = said("停车场路灯");
        voices.publish(CLERK, declined.number(), "路灯", "路灯不亮");
        var one = along(declined, "我也是");
        voices.proposeDecline(CLERK, declined.number(), "LITIGATION", "已在法院");
        voices.confirmDecline(OTHER_CLERK, declined.number());
        assertThat(phase(one.number())).isEqualTo(Phase.SUBMITTED);
        var sent = published("山上路灯");
        var other = along(sent, "我也是");
        voices.refer(CLERK, sent.number(), new Referral("12345", "A-9", "电话里同意"));
        assertThat(phase(other.number())).isEqualTo(Phase.SUBMITTED);
    }

    @Test
    void whatOthersGoAlongWithIsNotJoinedItself() {
        var master = published("校门路灯");
        along(master, "我也是");
        var other = said("另一盏");
        voices.accept(STATION, other.number(), LIGHT);
        assertRefused("voices.refused.leads", () -> voices.link(CLERK, master.number(), other.number()));
    }

    @Test
    void twoThatAreJoinedToEachOtherAtOnceDoNotVanish() throws Exception {
        for (int i = 0; i < 8; i++) {
            var one = accepted("甲" + i);
            var other = accepted("乙" + i);
            var done = atOnce(() -> voices.link(CLERK, one, other), () -> voices.link(OTHER_CLERK, other, one));
            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(List.of(phase(one), phase(other))).containsExactlyInAnyOrder(Phase.LINKED, Phase.ACCEPTED);
        }
    }

    @Test
    void twoNoesAtTheSameMomentAreBothCounted() throws Exception {
        for (int i = 0; i < 4; i++) {
            var master = answered("巷口路灯" + i, 3);
            var one = master.along().get(0);
            var other = master.along().get(1);
            var done = atOnce(
                    () -> voices.grade(person(one), one.number(), grade(Grade.Solved.NO)),
                    () -> voices.grade(person(other), other.number(), grade(Grade.Solved.NO)));
            assertThat(done).containsExactly(true, true);
            assertThat(phase(master.number())).isEqualTo(Phase.REWORK);
        }
    }

    @Test
    void manyNoesToASecondAnswerBringTheUnitsTogetherAndOldOnesDoNotCount() {
        var master = answered("广场路灯", 6);
        for (int i = 0; i < 3; i++) {
            var one = master.along().get(i);
            voices.grade(person(one), one.number(), grade(Grade.Solved.NO));
        }
        assertThat(phase(master.number())).isEqualTo(Phase.REWORK);
        clock.advance(java.time.Duration.ofHours(1));
        voices.answer(unit("CG"), master.number(), Answer.of(Outcome.SOLVED, "又换了", null));
        no(master.along().get(3));
        no(master.along().get(4));
        assertThat(phase(master.number())).isEqualTo(Phase.ANSWERED);
        no(master.along().get(5));
        assertThat(phase(master.number())).isEqualTo(Phase.JOINT_REVIEW);
    }

    @Test
    void erasingTheOneInFrontLeavesTheOthersTheirAnswer() {
        var master = answered("亭子路灯", 1);
        voices.grade(person(master.said()), master.number(), grade(Grade.Solved.YES));
        voices.erase(person(master.said()), master.number());
        assertThat(Outcomes.answer(voice(master.number())).text()).isEqualTo("修好了");
        assertThat(voice(master.number()).matter().text()).isEmpty();
    }

    private record Group(Receipt said, List<Receipt> along) {
        VoiceNumber number() {
            return said.number();
        }
    }

    private Group answered(String text, int others) {
        var master = published(text);
        var along = java.util.stream.IntStream.range(0, others)
                .mapToObj(i -> along(master, "我家也是" + i))
                .toList();
        voices.assign(SUPERVISION, master.number(), new Order("CG", List.of(), "测试"));
        voices.begin(unit("CG"), master.number(), "电话联系", "");
        voices.answer(unit("CG"), master.number(), Answer.of(Outcome.SOLVED, "修好了", null));
        return new Group(master, along);
    }

    private void no(Receipt one) {
        voices.grade(person(one), one.number(), grade(Grade.Solved.NO));
    }

    private Receipt said(String text) {
        return voices.submit(Viewer.ANYONE, says(text));
    }

    private Receipt published(String text) {
        var said = said(text);
        voices.accept(STATION, said.number(), LIGHT);
        voices.publish(CLERK, said.number(), text, text);
        return said;
    }

    private VoiceNumber accepted(String text) {
        var number = said(text).number();
        voices.accept(STATION, number, LIGHT);
        return number;
    }

    private Receipt along(Receipt master, String text) {
        var said = voices.submit(
                Viewer.ANYONE, says(text, java.util.UUID.randomUUID().toString(), master.number()));
        assertThat(phase(said.number())).isEqualTo(Phase.LINKED);
        return said;
    }

    /** Whether each was done; what is refused, or was beaten, was not. */
    private static List<Boolean> atOnce(Runnable one, Runnable other) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var running = two.invokeAll(List.of(attempt(one), attempt(other)));
            return List.of(result(running.get(0)), result(running.get(1)));
        }
    }

    private static Callable<Boolean> attempt(Runnable act) {
        return () -> {
            try {
                act.run();
                return true;
            } catch (Refused no) {
                return false;
            }
        };
    }

    private static Boolean result(Future<Boolean> future) throws Exception {
        return future.get();
    }

    private static Grade grade(Grade.Solved solved) {
        return new Grade(solved, 3, "", "还有没修的", false, false);
    }

    private Voice voice(VoiceNumber number) {
        return rows.find(number, new Sight("true", Map.of())).orElseThrow();
    }

    private Phase phase(VoiceNumber number) {
        return voice(number).phase();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(key);
    }
}
