package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** A unit's desk: its own voices, honest endings, and nothing of what people think of it one by one. */
class DeskUnitPageTests extends DeskGround {

    @Autowired
    DeskAsideRows aside;

    @Test
    void theInboxHoldsItsOwnVoicesAlone() {
        var number = assigned("给城管的");
        assertThat(ok(unit("CG").get("/desk/unit?at=" + number))).contains("给城管的", "13800000000", "不归我们");
        var other = unit("ZW");
        assertThat(ok(other.get("/desk/unit"))).doesNotContain("给城管的");
        assertThat(other.get("/desk/voices/" + number)).hasStatus(404);
        assertThat(other.post(at(number, "begin"), "contact", "电话")).hasStatus(404);
        assertThat(other.get("/desk/triage")).hasStatus(404);
    }

    @Test
    void aHiddenNameStaysHidden() {
        var said = said("不要告诉单位我是谁");
        voices.hideName(VoicesWorld.person(said), said.number());
        voices.accept(VoicesWorld.STATION, said.number(), VoicesWorld.LIGHT);
        voices.assign(VoicesWorld.CLERK, said.number(), Order.to("CG"));
        assertThat(ok(unit("CG").get("/desk/voices/" + said.number())))
                .doesNotContain("13800000000", "王芳")
                .contains("经受理的工作站");
        assertThat(ok(station("QX").get("/desk/voices/" + said.number()))).contains("13800000000");
    }

    @Test
    void contactAndPlanBeginTheWork() {
        var unit = unit("CG");
        var number = assigned("要联系");
        assertThat(refused(unit.post(at(number, "begin"), "contact", "", "plan", "下周修"), 422))
                .contains("请写上一两句")
                .contains("下周修");
        moved(unit.post(at(number, "begin"), "contact", "电话联系", "plan", "下周修"));
        assertThat(ok(unit.get("/desk/voices/" + number))).contains("下周修", "答应");
    }

    @Test
    void anAnswerIsReadAlongForPlainnessAndNeverHeldBack() {
        var unit = unit("CG");
        var number = assigned("灯不亮");
        moved(unit.post(at(number, "begin"), "contact", "电话联系", "plan", ""));
        var office = "您反映的问题我局高度重视，将会同有关部门尽快研究处理";
        assertThat(ok(unit.post("/desk/plain", "text", office)))
                .contains("高度重视", "写出部门的名称", "没有写哪一天", "没有写找谁")
                .doesNotContain("<html");
        assertThat(ok(unit.post("/desk/plain", "text", "灯3月5日晚上换好了，有问题请打电话找张师傅 13800000000")))
                .doesNotContain("<li>");
        assertThat(ok(unit.post("/desk/plain", "text", office, "day", "2026-06-01")))
                .doesNotContain("没有写哪一天");
        assertThat(station("QX").post("/desk/plain", "text", office)).hasStatus(404);
        assertThat(ok(unit.post(at(number, "answer"), "outcome", "SOLVED", "text", office, "step", "preview")))
                .contains("本人会读到", "没有写找谁");
        moved(unit.post(at(number, "answer"), "outcome", "SOLVED", "text", office));
    }

    @Test
    void aReturnNamesWhoseItIs() {
        var unit = unit("CG");
        var number = assigned("村里的灯");
        assertThat(refused(unit.post(at(number, "return"), "words", "不归我们"), 409))
                .contains("请指明归谁")
                .contains("不归我们");
        moved(unit.post(at(number, "return"), "whose", "QX", "words", "村内道路", "queue", "UNIT_INBOX"));
        assertThat(ok(unit.get("/desk/unit/elsewhere?at=" + number))).contains("村内道路");
        moved(unit.post(at(number, "keep")));
        assertThat(ok(unit.get("/desk/voices/" + number))).doesNotContain("只能退一次");
        assertThat(refused(unit.post(at(number, "return"), "whose", "QX", "words", "又退"), 409))
                .contains("已经退回过一次")
                .contains("又退");
    }

    @Test
    void anAnswerIsReadThroughBeforeItIsSent() {
        var unit = unit("CG");
        var number = begun("要答复");
        var preview = ok(unit.post(at(number, "answer"), "outcome", "SOLVED", "text", "灯换好了", "step", "preview"));
        assertThat(preview).contains("本人会读到", "灯换好了", "办成了");
        assertThat(phase(number)).isEqualTo(Phase.IN_PROGRESS);
        assertThat(refused(unit.post(at(number, "answer"), "text", "灯换好了"), 422))
                .contains("请选一个结果");
        assertThat(refused(unit.post(at(number, "answer"), "outcome", "PLANNED", "text", "明年做"), 409))
                .contains("请写明日期")
                .contains("明年做");
        assertThat(refused(unit.post(at(number, "answer"), "outcome", "PLANNED", "text", "做", "day", "明年"), 422))
                .contains("日期请写成");
        moved(unit.post(at(number, "answer"), "outcome", "PLANNED", "text", "做", "day", "2026-06-30"));
        moved(unit.post(at(number, "replace-answer"), "outcome", "SOLVED", "text", "已经做好"));
        assertThat(phase(number)).isEqualTo(Phase.ANSWERED);
    }

    @Test
    void theDeadlineMovesOnce() {
        var unit = unit("CG");
        var number = begun("要延期");
        moved(unit.post(at(number, "extend"), "words", "灯杆要定做"));
        assertThat(ok(unit.get("/desk/voices/" + number))).contains("已延期一次").doesNotContain("只能延一次");
        assertThat(refused(unit.post(at(number, "extend"), "words", "还要等"), 409))
                .contains("已经延期过一次")
                .contains("还要等");
    }

    @Test
    void ofAReworkItReadsOnlyTheWordsPassedOn() {
        var said = said("没修好");
        var n = said.number();
        voices.accept(VoicesWorld.STATION, n, VoicesWorld.LIGHT);
        voices.assign(VoicesWorld.CLERK, n, Order.to("CG"));
        voices.begin(VoicesWorld.unit("CG"), n, "电话", "");
        voices.answer(VoicesWorld.unit("CG"), n, Answer.of(Outcome.SOLVED, "好了", null));
        var grade = new Grade(Grade.Solved.NO, 1, "态度很差，只给自己看", "还有两盏不亮", false, false);
        voices.grade(VoicesWorld.person(said), n, grade);
        var page = ok(unit("CG").get("/desk/unit?at=" + n));
        assertThat(page).contains("还有两盏不亮").doesNotContain("态度很差", "本人作了评价");
        assertThat(page).doesNotContain("谁在什么时候做了什么");
    }

    @Test
    void anEndedVoiceSaysNothingOfWhatThePersonThought() {
        var number = answered("结了的");
        voices.grade(keyTo(number), number, new Grade(Grade.Solved.YES, 1, "冷淡", "", false, false));
        assertThat(ok(unit("CG").get("/desk/voices/" + number))).contains("已办结").doesNotContain("冷淡", "本人作了评价", "没有评价");
    }

    @Test
    void aMonthIsToldFromFivePeopleOn() {
        var before = graded();
        for (int i = before; i < 4; i++) {
            grade("三月的" + i);
        }
        assertThat(month()).isEmpty();
        grade("三月第五个");
        assertThat(month())
                .hasValueSatisfying(month -> assertThat(month.people()).isEqualTo(5));
        var unit = unit("CG");
        var open = begun("四月看");
        clock.advance(Duration.ofDays(28));
        assertThat(ok(unit.get("/desk/voices/" + open))).contains("大家怎么看", "5 人评价");
    }

    private void grade(String text) {
        var number = answered(text);
        voices.grade(keyTo(number), number, new Grade(Grade.Solved.YES, 3, "", "", false, false));
    }

    private Optional<DeskAsideRows.Month> month() {
        return aside.lastMonth("CG", LocalDate.of(2026, 4, 6));
    }

    /** Other tests of this class grade too. */
    private int graded() {
        return jdbc.sql("select count(*)::int from voice_grade join voice on voice.id = voice and phase = 'CLOSED'")
                .query(Integer.class)
                .single();
    }

    private Viewer keyTo(VoiceNumber number) {
        return new Viewer.KeyHolder(voice(number).ref());
    }

    @Test
    void earlierAnswersToTheSameTopicStandBeside() {
        answered("以前的灯");
        var number = begun("现在的灯");
        assertThat(ok(unit("CG").get("/desk/voices/" + number))).contains("以前怎么答复", "三盏灯都换了新的");
    }

    @Test
    void severalUnitsSitTogether() {
        var unit = unit("CG");
        var number = begun("要会商");
        moved(unit.post(at(number, "convene"), "helpers", "ZW", "words", "谁出钱"));
        assertThat(ok(unit.get("/desk/voices/" + number))).contains("谁出钱");
        assertThat(refused(unit.post(at(number, "conclude"), "words", "城管牵头"), 422))
                .contains("请选一个承办单位")
                .contains("城管牵头");
        moved(unit.post(at(number, "conclude"), "unit", "CG", "words", "城管牵头"));
        assertThat(phase(number)).isEqualTo(Phase.IN_PROGRESS);
    }

    @Test
    void whatTheTableForbidsIsRefusedByHand() {
        var number = answered("已经答复的");
        var unit = unit("CG");
        assertThat(refused(unit.post(at(number, "begin"), "contact", "电话"), 409))
                .contains("已经答复");
        assertThat(unit.post(at(number, "assign"), "unit", "CG")).hasStatus(404);
        assertThat(unit.post(at(number, "decide"), "words", "可以")).hasStatus(404);
        assertThat(desk(Role.MEMBER, ScopeRef.DISTRICT).get("/desk/voices")).hasStatus(404);
    }
}
