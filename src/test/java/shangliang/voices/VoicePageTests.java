package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;
import static shangliang.voices.VoicesWorld.*;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;

/** One voice in its three views, and everything its person can do on their page. */
@PageTest
class VoicePageTests {

    @Autowired
    MockMvcTester pages;

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

    @BeforeAll
    static void district(@Autowired Council council, @Autowired Duties duties) {
        load(council, duties);
    }

    @Test
    void otherWaysToWriteTheNumberLeadToTheOneAddress() {
        var n = voices.submit(Viewer.ANYONE, says("路灯不亮")).number();
        assertThat(anyone().get("/v/民-" + n)).hasStatus(301).hasRedirectedUrl("/v/" + n);
        assertThat(anyone().get("/v/2026-" + n.serial())).hasStatus(301).hasRedirectedUrl("/v/" + n);
        assertThat(anyone().get("/v/2026-999999")).hasStatus(404);
        assertThat(anyone().get("/v/nonsense")).hasStatus(404);
    }

    @Test
    void anUnpublishedVoiceShowsOthersNothingOfItsContent() {
        var slip = anyone().say("楼上漏水，我不想让邻居知道");
        var stranger = anyone().open(anyone().say("别的事"));
        for (var visitor : new Visitor[] {anyone(), stranger}) {
            assertThat(body(visitor.get("/v/" + slip.number())))
                    .contains("没有公开")
                    .doesNotContain("楼上漏水");
        }
        assertThat(anyone().get("/v/" + slip.number() + "/feed")).hasStatus(404);
    }

    @Test
    void aPublishedVoiceShowsTheApprovedWordsOnly() {
        var slip = anyone().say("王大爷家门口，138开头的电话，灯不亮", "publish", "yes");
        voices.publish(CLERK, slip.number(), "一处路灯不亮", "小区门口的灯不亮");
        assertThat(body(anyone().get("/v/" + slip.number())))
                .contains("一处路灯不亮", "小区门口的灯不亮", "1人说", "/say?join=" + slip.number())
                .doesNotContain("王大爷");
        assertThat(body(anyone().get("/v/" + slip.number() + "/feed")))
                .contains("http://www.w3.org/2005/Atom", "一处路灯不亮", "说出来了")
                .doesNotContain("王大爷");
    }

    @Test
    void theUnitsWordsBecomePublicOnlyWhenApproved() {
        var slip = answered();
        voices.publish(CLERK, slip.number(), "一处路灯不亮", "小区门口的灯不亮");
        assertThat(body(anyone().get("/v/" + slip.number()))).doesNotContain("三盏灯都换了");
        voices.publishAnswer(CLERK, slip.number(), "灯换好了");
        assertThat(body(anyone().get("/v/" + slip.number()))).contains("灯换好了", "区城市管理局");
    }

    @Test
    void actsWithoutTheKeyFindNothing() {
        var slip = anyone().say("路灯不亮");
        var stranger = anyone().open(anyone().say("别的事"));
        for (var choice : Choice.values()) {
            if (choice != Choice.CLOSE) {
                assertThat(stranger.post("/v/" + slip.number() + "/" + choice.slug(), "words", "x"))
                        .as(choice.slug())
                        .hasStatus(404);
            }
        }
    }

    @Test
    void thePersonAddsHidesAndWishes() {
        var slip = anyone().say("路灯不亮", "phone", "13800000000");
        var person = anyone().open(slip);
        var path = "/v/" + slip.number();
        assertThat(person.post(path + "/supplement", "words", "还有两盏")).hasStatus(303);
        assertThat(body(person.get(path + "?done=supplement"))).contains("还有两盏", "已补充进去");
        assertThat(person.post(path + "/hide-name")).hasStatus(303);
        assertThat(person.post(path + "/wish-public")).hasStatus(303);
        assertThat(body(person.get(path))).doesNotContain("act=hide-name", "act=wish-public");
        assertThat(person.post(path + "/wish-public")).hasStatus(409);
    }

    @Test
    void emptyAndForbiddenWordsStayOnThePage() {
        var slip = anyone().say("路灯不亮");
        var person = anyone().open(slip);
        var path = "/v/" + slip.number();
        assertThat(person.post(path + "/supplement", "words", " ")).hasStatus(422);
        assertThat(person.post(path + "/reopen", "words", "又坏了"))
                .hasStatus(409)
                .bodyText()
                .contains("又坏了");
        assertThat(person.post(path + "/supplement", "words", "机密★ 一份文件"))
                .hasStatus(422)
                .bodyText()
                .contains("密级标志", "一份文件");
    }

    @Test
    void aQuestionIsAnsweredOnThePage() {
        var slip = anyone().say("路灯不亮");
        voices.ask(STATION, slip.number(), "是哪一栋？");
        var person = anyone().open(slip);
        assertThat(body(person.get("/v/" + slip.number() + "?act=clarify"))).contains("是哪一栋？", "/clarify\"");
        assertThat(person.post("/v/" + slip.number() + "/clarify", "words", "三栋"))
                .hasStatus(303);
        assertThat(phase(slip)).isEqualTo("SUBMITTED");
    }

    @Test
    void theProofIsThereOnlyOnceItIsSealed() {
        var slip = anyone().say("路灯不亮");
        assertThat(anyone().get("/v/" + slip.number() + "/proof"))
                .hasStatus(409)
                .bodyText()
                .contains("过几秒再下载");
    }

    @Test
    void readingTheAnswerFixesIt() {
        var slip = answered();
        assertThat(body(anyone().open(slip).get("/v/" + slip.number()))).contains("三盏灯都换了", "解决了没有？");
        var better = Answer.of(Outcome.SOLVED, "换一个说法", null);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> voices.replaceAnswer(unit("CG"), slip.number(), better))
                .hasMessageContaining("answer-read");
    }

    @Test
    void solvedClosesAndTheGradeStaysWithThePerson() {
        var slip = answered();
        var person = anyone().open(slip);
        assertThat(person.post("/v/" + slip.number() + "/grade", "solved", "")).hasStatus(422);
        assertThat(person.post("/v/" + slip.number() + "/grade", "solved", "PARTLY"))
                .hasStatus(422);
        assertThat(person.post("/v/" + slip.number() + "/grade", "solved", "YES", "attitude", "3", "words", "办得快"))
                .hasStatus(303);
        assertThat(phase(slip)).isEqualTo("CLOSED");
        assertThat(body(person.get("/v/" + slip.number()))).contains("您的评价", "办得快", "act=grade-anew", "act=reopen");
        voices.publish(CLERK, slip.number(), "一处路灯不亮", "灯不亮");
        assertThat(body(anyone().get("/v/" + slip.number()))).doesNotContain("办得快", "热心", "本人作了评价");
    }

    @Test
    void notSolvedPassesOnOnlyTheChosenWords() {
        var slip = answered();
        anyone().open(slip).post("/v/" + slip.number() + "/grade", "solved", "NO", "passOn", "还有两盏", "words", "很生气");
        assertThat(phase(slip)).isEqualTo("REWORK");
        var state = jdbc.sql("select state from voice where year = ? and serial = ?")
                .params(slip.number().year(), slip.number().serial())
                .query(String.class)
                .single();
        assertThat(state).contains("还有两盏").doesNotContain("很生气");
    }

    @Test
    void whoGoesAlongSeesHowTheCommonMatterStands() {
        var master = voices.submit(Viewer.ANYONE, says("老街的灯都不亮")).number();
        voices.publish(CLERK, master, "老街路灯整片不亮", "老街的灯都不亮");
        var slip = anyone().say("我家门口也不亮", "join", master.toString());
        voices.accept(STATION, master, LIGHT);
        voices.assign(CLERK, master, Order.to("CG"));
        assertThat(body(anyone().open(slip).get("/v/" + slip.number())))
                .contains("我家门口也不亮", "区城市管理局", "2人同说", "老街路灯整片不亮", "act=unlink");
        assertThat(body(anyone().get("/v/" + master))).contains("2人同说").doesNotContain("我家门口");
    }

    @Test
    void takingBackAndBringingBack() {
        var slip = anyone().say("路灯不亮");
        var person = anyone().open(slip);
        assertThat(person.post("/v/" + slip.number() + "/withdraw", "words", ""))
                .hasStatus(303);
        assertThat(body(person.get("/v/" + slip.number()))).contains("act=reinstate");
        assertThat(person.post("/v/" + slip.number() + "/reinstate")).hasStatus(303);
        assertThat(phase(slip)).isEqualTo("SUBMITTED");
    }

    @Test
    void erasingAsksTwiceAndLeavesNumberAndState() {
        var slip = anyone().say("这些话要抹去", "name", "王芳", "phone", "13800000000");
        var person = anyone().open(slip);
        assertThat(person.post("/v/" + slip.number() + "/erase")).hasStatus(422);
        assertThat(person.post("/v/" + slip.number() + "/erase", "sure", "yes")).hasStatus(303);
        assertThat(body(person.get("/v/" + slip.number()))).contains("抹去内容").doesNotContain("这些话");
        assertThat(body(anyone().get("/v/" + slip.number()))).contains("本人已撤回").doesNotContain("这些话");
    }

    @Test
    void aClosedPageNeedsTheCodeAgain() {
        var slip = anyone().say("只给自己看的");
        var person = anyone().open(slip);
        assertThat(person.post("/v/" + slip.number() + "/close")).hasStatus(303);
        assertThat(body(person.get("/v/" + slip.number()))).doesNotContain("只给自己看的");
    }

    @Test
    void anyoneFollowsAPublicMatterWithANumberThatCanBeReached() {
        var slip = anyone().say("路灯不亮", "publish", "yes");
        var path = "/v/" + slip.number();
        assertThat(anyone().post(path + "/follow", "phone", "13900000000")).hasStatus(404);
        voices.publish(CLERK, slip.number(), "一处路灯不亮", "灯不亮");
        assertThat(anyone().post(path + "/follow", "phone", "不告诉你")).hasStatus(422);
        assertThat(anyone().post(path + "/follow", "phone", "139 0000 0000"))
                .hasStatus(303)
                .hasRedirectedUrl(path + "?followed=1");
        assertThat(body(anyone().get(path + "?followed=1"))).contains("记下了");
    }

    private Visitor.Slip answered() {
        var slip = anyone().say("小区门口的路灯坏了", "publish", "yes");
        voices.accept(STATION, slip.number(), LIGHT);
        voices.assign(CLERK, slip.number(), Order.to("CG"));
        voices.begin(unit("CG"), slip.number(), "电话联系", "本周修");
        voices.answer(unit("CG"), slip.number(), Answer.of(Outcome.SOLVED, "三盏灯都换了新的", null));
        return slip;
    }

    private Visitor anyone() {
        return new Visitor(pages);
    }

    private String phase(Visitor.Slip slip) {
        return rows.find(slip.number(), new Sight("true", java.util.Map.of()))
                .orElseThrow()
                .phase()
                .name();
    }
}
