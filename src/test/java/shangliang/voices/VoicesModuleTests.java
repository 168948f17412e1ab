package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.voices.VoicesWorld.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Calendars;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Stale;
import shangliang.base.TooMany;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Decision;
import shangliang.duties.Duties;

/** The life of voices on a real database: every leg of the way, who may go it, and what is never lost. */
@ModuleTest
class VoicesModuleTests {

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
        if (count("place") == 0) {
            load(council, duties);
        }
    }

    @Test
    void aVoiceGoesAllTheWay() {
        var said = voices.submit(Viewer.ANYONE, says("小区门口的路灯坏了两个多月，晚上看不见"));
        var n = said.number();
        assertThat(phase(n)).isEqualTo(Phase.SUBMITTED);
        voices.accept(STATION, n, LIGHT);
        voices.assign(CLERK, n, Order.to("CG"));
        assertThat(voice(n).handling().clause()).startsWith("CG-");
        voices.begin(unit("CG"), n, "电话联系，约了现场", "本周修");
        voices.answer(unit("CG"), n, Answer.of(Outcome.SOLVED, "三盏灯都换了新的", null));
        voices.grade(person(said), n, grade(Grade.Solved.YES));
        assertThat(phase(n)).isEqualTo(Phase.CLOSED);
        assertThat(names(said)).containsExactly("SUBMIT", "ACCEPT", "ASSIGN", "BEGIN", "ANSWER", "CONFIRM", "CLOSE");
        assertThat(count("piece where source = ?", said.voice())).isEqualTo(7);
        assertThat(count("ledger_unsealed") + count("ledger_leaf")).isGreaterThanOrEqualTo(7);
    }

    @Test
    void theSameFormSentTwiceIsOneVoiceWithOneCode() {
        var form = says("井盖响了一个月");
        var first = voices.submit(Viewer.ANYONE, form);
        var second = voices.submit(Viewer.ANYONE, form);
        assertThat(second).isEqualTo(first);
        assertThat(count("voice where id = ?", first.voice())).isEqualTo(1);
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOneVoice() throws Exception {
        var form = says("公交站台没有遮雨棚");
        try (var many = Executors.newFixedThreadPool(8)) {
            var sent = many.invokeAll(
                    java.util.Collections.<Callable<Receipt>>nCopies(16, () -> voices.submit(Viewer.ANYONE, form)));
            for (var each : sent) {
                assertThat(each.get()).isEqualTo(sent.getFirst().get());
            }
        }
        assertThat(count("voice_contact where id not in (select contact from voice where contact is not null)"))
                .isZero();
    }

    @Test
    void theCodeOpensItsOwnMatterAndGuessingSlowsDown() {
        var said = voices.submit(Viewer.ANYONE, says("排水沟堵了"));
        var code = said.code().shown();
        assertThat(voices.open(said.number(), " " + code.replace(' ', '-'), "1.1.1.1"))
                .isPresent();
        var other = voices.submit(Viewer.ANYONE, says("排水沟又堵了"));
        assertThat(voices.open(other.number(), code, "2.2.2.2")).isEmpty();
        assertThat(voices.open(other.number(), "nonsense", "2.2.2.2")).isEmpty();
        assertThat(voices.open(other.number(), "1234 5678 9012 3456", "2.2.2.2"))
                .isEmpty();
        assertThat(voices.open(other.number(), "1234 5678 9012 3457", "2.2.2.2"))
                .isEmpty();
        assertThatThrownBy(() -> voices.open(other.number(), other.code().digits(), "2.2.2.2"))
                .isInstanceOf(TooMany.class);
        clock.advance(Duration.ofMinutes(20));
        assertThat(voices.open(other.number(), other.code().digits(), "2.2.2.2"))
                .isPresent();
    }

    @Test
    void aReissuedCodeVoidsTheOldOne() {
        var said = voices.submit(Viewer.ANYONE, says("楼道灯不亮"));
        var fresh = voices.reissue(STATION, said.number());
        assertThat(voices.open(said.number(), said.code().digits(), "3.3.3.3")).isEmpty();
        assertThat(voices.open(said.number(), fresh.digits(), "3.3.3.3")).isPresent();
    }

    @Test
    void whatMustNotBeKeptIsNotTaken() {
        for (var text : List.of("", "   ", "秘密★ 五年 关于某事的通知", "我要举报张某某书记贪污", "字".repeat(10_001))) {
            assertThatThrownBy(() -> voices.submit(Viewer.ANYONE, says(text))).isInstanceOf(Invalid.class);
        }
        var odd = "😀 \u202e路灯 <script>alert(1)</script>'; drop table voice;-- \udbc0\udc00";
        assertThat(voices.submit(Viewer.ANYONE, says(odd)).number()).isNotNull();
    }

    @Test
    void othersKnowNothingOfIt() {
        var said = voices.submit(Viewer.ANYONE, says("学校门口太堵"));
        var n = said.number();
        assertThatThrownBy(() -> voices.begin(unit("CG"), n, "电话", "")).isInstanceOf(NotFound.class);
        var elsewhere = staff(shangliang.base.Role.STATION, shangliang.base.ScopeRef.place("DM"));
        assertThatThrownBy(() -> voices.accept(elsewhere, n, LIGHT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> voices.decide(CHAIR, n, "可以")).isInstanceOf(NotFound.class);
        var stranger = person(voices.submit(Viewer.ANYONE, says("别的事")));
        assertThatThrownBy(() -> voices.withdraw(stranger, n, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> voices.withdraw(Viewer.ANYONE, n, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyIsGivenWhatIsNotOnTheirList() {
        var n = accepted("幼儿园学位不够");
        voices.sort(CLERK, n, new Sorting(VoiceKind.PUBLIC_ISSUE, "XJ-ENROL", false));
        assertThatThrownBy(() -> voices.assign(CLERK, n, Order.to("CG")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("voices.refused.duty.");
        voices.assign(SUPERVISION, n, new Order("CG", List.of(), "主要领导会议议定"));
        assertThat(phase(n)).isEqualTo(Phase.ASSIGNED);
    }

    @Test
    void aReturnNamesWhoseIsRuledOnAndDoesNotComeBack() {
        var n = assigned("老街路灯不亮");
        voices.sendBack(unit("CG"), n, "QX", "属于村内道路");
        assertThat(phase(n)).isEqualTo(Phase.RETURN_REQUESTED);
        voices.takeUp(SUPERVISION, n);
        voices.rule(SUPERVISION, n, new Decision("CG", null, "主街路灯由城管局负责", null, Decision.Reach.DISTRICT));
        assertThat(phase(n)).isEqualTo(Phase.ASSIGNED);
        assertThatThrownBy(() -> voices.sendBack(unit("CG"), n, "QX", "还是村里的"))
                .isInstanceOf(Refused.class)
                .hasMessage("voices.refused.second-return");
    }

    @Test
    void theUnitMayKeepWhatItReturned() {
        var n = assigned("灯杆歪了");
        voices.sendBack(unit("CG"), n, "QX", "属于村内道路");
        voices.keep(unit("CG"), n);
        assertThat(phase(n)).isEqualTo(Phase.ASSIGNED);
    }

    @Test
    void thoseWhoGoAlongGradeForThemselvesAndManyNoesReworkTheMaster() {
        var master = voices.submit(Viewer.ANYONE, says("老街整片路灯不亮"));
        var n = master.number();
        voices.accept(STATION, n, LIGHT);
        voices.publish(CLERK, n, "老街路灯不亮", "老街一段路灯整片不亮");
        var along = List.of(says("我家门口也是", "a" + n, n), says("三栋也是", "b" + n, n), says("河边也是", "c" + n, n)).stream()
                .map(each -> voices.submit(Viewer.ANYONE, each))
                .toList();
        along.forEach(each -> assertThat(phase(each.number())).isEqualTo(Phase.LINKED));
        voices.assign(CLERK, n, Order.to("CG"));
        voices.begin(unit("CG"), n, "电话联系", "");
        voices.answer(unit("CG"), n, Answer.of(Outcome.SOLVED, "修好了", null));
        voices.grade(person(along.get(0)), along.get(0).number(), grade(Grade.Solved.YES));
        voices.grade(person(along.get(1)), along.get(1).number(), grade(Grade.Solved.NO));
        assertThat(phase(n)).isEqualTo(Phase.ANSWERED);
        assertThat(phase(along.get(1).number())).isEqualTo(Phase.REWORK);
        voices.grade(person(along.get(2)), along.get(2).number(), grade(Grade.Solved.NO));
        assertThat(phase(n)).isEqualTo(Phase.REWORK);
        assertThat(phase(along.get(0).number())).isEqualTo(Phase.LINKED);
    }

    @Test
    void silenceEndsUnratedAndAPromiseIsLookedAtAgain() {
        var n = assigned("要修一座便桥");
        voices.begin(unit("CG"), n, "到现场看了", "");
        var day = java.time.LocalDate.of(2026, 6, 1);
        voices.answer(unit("CG"), n, Answer.of(Outcome.PLANNED, "列入六月计划", day));
        clock.workingDays(8, calendars.current());
        while (voices.tick() > 0) {}
        assertThat(phase(n)).isEqualTo(Phase.CLOSED);
        clock.set(day.plusDays(1)
                .atTime(9, 0)
                .atZone(shangliang.base.Zone.DISTRICT)
                .toInstant());
        while (voices.tick() > 0) {}
        assertThat(phase(n)).isEqualTo(Phase.RECHECK);
        voices.refute(RECHECKER, n, "还没有动工");
        assertThat(phase(n)).isEqualTo(Phase.REOPENED);
    }

    @Test
    void whoIsLateIsToldAndThenThoseAbove() {
        var n = assigned("护栏坏了");
        clock.workingDays(30, calendars.current());
        while (voices.tick() > 0) {}
        assertThat(count("notice where key = 'voices.urge.TO_CHAIR' and source = ?", voice(n).id()))
                .isEqualTo(1);
        clock.advance(Duration.ofHours(2));
        while (voices.tick() > 0) {}
        assertThat(count("notice where key like 'voices.urge.%' and source = ?", voice(n).id()))
                .isEqualTo(1);
    }

    @Test
    void erasureLeavesNumberStateAndCommitments() {
        var said = voices.submit(Viewer.ANYONE, says("这是一段很私人的话"));
        voices.erase(person(said), said.number());
        var gone = voice(said.number());
        assertThat(gone.phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(gone.matter().text()).isEmpty();
        assertThat(count("voice_step where voice = ? and content is not null", said.voice()))
                .isZero();
        assertThat(count(
                        "voice_contact where sealed is not null and id in (select contact from voice where id = ?)",
                        said.voice()))
                .isZero();
        assertThat(jdbc.sql("select body || title || landmark || state from voice where id = ?")
                        .param(said.voice())
                        .query(String.class)
                        .single())
                .doesNotContain("私人");
    }

    @Test
    void ofTwoClerksAtOnceOneWinsAndTheOtherIsToldWho() {
        var n = accepted("广场噪音");
        var before = voice(n);
        voices.ask(CLERK, n, "是几点？");
        assertThatThrownBy(() -> rows.move(before, before)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> voices.ask(OTHER_CLERK, n, "在哪？"))
                .isInstanceOf(Refused.class)
                .hasMessage("voices.refused.phase.ASKING");
    }

    @Test
    void aCalendarThatComesLaterMovesThePromises() {
        var n = assigned("路面坑洼");
        var promised = voice(n).handling().answer();
        var day = shangliang.base.Zone.day(promised.since()).plusDays(1);
        calendars.load(2026, List.of(new Calendars.Day(day, false, "测试假日", "测试")));
        voices.recount();
        assertThat(voice(n).handling().answer().due()).isAfter(promised.due());
    }

    private VoiceNumber accepted(String text) {
        var n = voices.submit(Viewer.ANYONE, says(text)).number();
        voices.accept(STATION, n, LIGHT);
        return n;
    }

    private VoiceNumber assigned(String text) {
        var n = accepted(text);
        voices.assign(SUPERVISION, n, new Order("CG", List.of(), "测试"));
        return n;
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

    private List<String> names(Receipt said) {
        return jdbc.sql("select name from voice_step where voice = ? order by at, id")
                .param(said.voice())
                .query(String.class)
                .list();
    }

    private int count(String from, Object... params) {
        var statement = jdbc.sql("select count(*) from " + from);
        for (var param : params) {
            statement = statement.param(param);
        }
        return statement.query(Integer.class).single();
    }
}
