package shangliang.supervision.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.studios.activities.Activities;
import shangliang.studios.activities.ActivityKind;
import shangliang.studios.activities.Outline;
import shangliang.studios.activities.Turnout;

/** A committee announces a campaign, its lines tick themselves or with a sentence, and it ends with what came of it. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignPageTests {

    private static final String HOME = "/desk/campaigns";
    private static final Viewer LEAD = new Viewer.Staff(
            UUID.randomUUID(),
            "牵头",
            new Post(UUID.randomUUID(), Role.STUDIO_LEAD, ScopeRef.studio("S08"), Label.of("牵头委员")));

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Desk desk;
    private Desk other;
    private Desk clerk;
    private Desk unit;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        clock.reset();
        StagedStudios.open(council, studios);
        desk = Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ("JK"));
        other = Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ("WS"));
        clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        unit = Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ("CG"));
    }

    @BeforeEach
    void empty() {
        clock.reset();
        List.of("campaign_line", "campaign", "activity")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private String begun(String kind, String title) {
        var answer = desk.post(
                HOME, "kind", kind, "title", title, "aim", "让该办的事好办", "first", "2026-03-01", "last", "2026-12-31");
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String line(String path, String words) {
        assertThat(desk.post(path + "/lines", "what", words, "due", "2026-03-20", "layer", "STAFF"))
                .hasRedirectedUrl(path);
        return path + "/lines/"
                + jdbc.sql("select id from campaign_line where words = :words")
                        .param("words", words)
                        .query(UUID.class)
                        .single();
    }

    private UUID activity(String title) {
        var from = Instant.parse("2026-03-12T11:30:00Z");
        var outline = new Outline(
                ActivityKind.STUDY, "", title, "", null, "", "QX-01", from, from.plus(Duration.ofHours(2)), null);
        return activities.plan(LEAD, outline, true);
    }

    private void held(UUID activity) {
        clock.set(Instant.parse("2026-03-13T02:00:00Z"));
        activities.hold(LEAD, activity, new Turnout(12, 0, ""), new Activities.Came(List.of(), List.of()));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndNothingTypedIsLost() {
        assertThat(desk.get(HOME)).hasStatusOk().bodyText().contains("经济和科技委员会的专题活动", "还没有");
        assertThat(desk.get(HOME + "/new")).hasStatusOk().bodyText().contains("name=\"once\"", "除险清患", "企业办事");
        assertThat(desk.post(HOME, "title", "", "aim", "让企业少跑", "first", "2026-13-01", "mark", "RISK"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选一个种类", "请写名称", "请写一个日子", "先选有关的话题", "让企业少跑", "2026-13-01");
        assertThat(desk.post(
                        HOME,
                        "kind",
                        "THEME",
                        "title",
                        "题",
                        "aim",
                        "事",
                        "first",
                        "2026-05-02",
                        "last",
                        "2026-05-01",
                        "topics",
                        "NO-SUCH"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最后一天要在第一天之后", "请选清单里的话题");
        assertThat(pages.get().uri("/campaigns")).hasStatusOk().bodyText().contains("现在没有");
    }

    @Test
    void theSameFormSentTwiceIsOneCampaignAndOneLine() {
        var once = UUID.randomUUID().toString();
        var fields = new String[] {
            "once",
            once,
            "kind",
            "THEME",
            "title",
            "聚焦营商环境",
            "aim",
            "好办",
            "first",
            "2026-03-01",
            "last",
            "2026-06-30",
            "topics",
            "QT-BIZ",
            "topics",
            "QT-FINANCE"
        };
        var first = desk.post(HOME, fields).getResponse().getRedirectedUrl();
        assertThat(desk.post(HOME, fields)).hasRedirectedUrl(first);
        desk.post(first + "/lines", "once", once, "what", "走十家厂", "due", "2026-04-30");
        desk.post(first + "/lines", "once", once, "what", "走十家厂", "due", "2026-04-30");
        assertThat(jdbc.sql("select count(*) from campaign")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select count(*) from campaign_line")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(pages.get().uri("/campaigns/" + id(first)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "企业融资与账款",
                        "走十家厂",
                        "先不下结论",
                        "/see?span=heard&amp;topic=QT-BIZ&amp;topic=QT-FINANCE&amp;from=2026-03-01&amp;to=2026-06-30");
    }

    @Test
    void aLineIsTickedWithASentenceOrByItsActivity() {
        var path = begun("PROGRAMME", "文化提升");
        var open = activity("山歌进院坝");
        assertThat(desk.get(path)).bodyText().contains("山歌进院坝");
        assertThat(desk.post(path + "/lines", "activity", open.toString())).hasRedirectedUrl(path);
        assertThat(desk.post(path + "/lines", "activity", open.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经在里面了");
        var itself = path + "/lines/"
                + jdbc.sql("select id from campaign_line").query(UUID.class).single();
        assertThat(desk.post(itself + "/done", "said", "唱了"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("自己会打勾");
        assertThat(pages.get().uri("/activities/" + open)).bodyText().contains("属于专题活动：文化提升", "/campaigns/" + id(path));
        var typed = line(path, "理一份老街的口述史");
        assertThat(desk.post(typed + "/done", "said", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写一两句");
        assertThat(desk.post(typed + "/done", "said", "记了九位老人")).hasRedirectedUrl(path);
        assertThat(desk.post(typed + "/done", "said", "记了九位老人")).hasRedirectedUrl(path);
        assertThat(desk.post(typed + "/done", "said", "又记了")).hasStatus(HttpStatus.CONFLICT);
        assertThat(desk.post(typed + "/strike")).hasStatus(HttpStatus.CONFLICT);
        held(open);
        assertThat(pages.get().uri("/campaigns/" + id(path))).bodyText().contains("已举办", "已办1场", "记了九位老人", "还有0场");
        assertThat(desk.post(itself + "/strike")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aLineNeedsWordsAndADayWithinTheDaysAndAnActivityThatIsThere() {
        var path = begun("THEME", "为民服务");
        assertThat(desk.post(path + "/lines", "what", "", "due", "2027-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不超过120个字", "2026-03-01", "2027-01-01");
        assertThat(desk.post(path + "/lines", "what", "做", "due", "哪天"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写一个日子", "哪天");
        assertThat(desk.post(path + "/lines", "what", "做", "activity", "00000000-0000-7000-8000-000000000000"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这场活动不在这段日子里");
        assertThat(desk.post(line(path, "划掉的") + "/strike")).hasRedirectedUrl(path);
        assertThat(desk.get(path)).bodyText().doesNotContain("划掉的");
        for (int i = 0; i < CampaignLine.MOST_OPEN; i++) {
            line(path, "第" + i + "件");
        }
        assertThat(desk.post(path + "/lines", "what", "第十三件", "due", "2026-03-20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已有12件没做完", "第十三件");
    }

    @Test
    void aTrainingPlanShowsWhatEachAudienceHasStillToCome() {
        var path = begun("TRAINING", "今年的培训");
        assertThat(desk.post(path + "/lines", "what", "写提案", "due", "2026-03-20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("是给谁的");
        line(path, "学一学应用文");
        desk.post(path + "/lines", "what", "常委读书班", "due", "2026-04-20", "layer", "STANDING");
        var page = body(pages.get().uri("/campaigns/" + id(path)).exchange());
        assertThat(page).contains("按对象分层", "机关干部职工", "还有1件");
        assertThat(page.indexOf("常委读书班")).isLessThan(page.indexOf("学一学应用文"));
    }

    @Test
    void itEndsWithWhatCameOfItOrIsGivenUpWithTheReason() {
        var answer = desk.post(
                HOME, "kind", "THEME", "title", "除险清患", "aim", "查", "first", "2026-02-01", "last", "2026-03-08");
        var path = answer.getResponse().getRedirectedUrl();
        assertThat(desk.post(path + "/lines", "what", "查一百处墙缝", "due", "2026-03-01"))
                .hasRedirectedUrl(path);
        assertThat(desk.post(path + "/end", "result", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写一两句");
        assertThat(desk.get(HOME)).bodyText().contains("到期，等结果", "<b class=\"count warn\">1</b>");
        assertThat(pages.get().uri("/campaigns/" + id(path))).bodyText().contains("还没有说办成了什么");
        assertThat(desk.post(path + "/end", "result", "九处撑上了")).hasRedirectedUrl(path);
        assertThat(desk.post(path + "/end", "result", "九处撑上了")).hasRedirectedUrl(path);
        assertThat(desk.post(path + "/drop", "result", "不办了")).hasStatus(HttpStatus.CONFLICT);
        assertThat(desk.post(path + "/lines", "what", "再来", "due", "2026-03-20"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(desk.get(path + "/text")).hasStatus(HttpStatus.CONFLICT);
        assertThat(pages.get().uri("/campaigns/" + id(path))).bodyText().contains("办成了什么", "九处撑上了", "没有做");
        var given = begun("PROGRAMME", "停下的");
        assertThat(desk.post(given + "/drop", "result", "和别的并在一起做")).hasRedirectedUrl(given);
        assertThat(pages.get().uri("/campaigns/" + id(given))).bodyText().contains("为什么停下", "并在一起做");
        assertThat(pages.get().uri("/campaigns?kind=THEME"))
                .bodyText()
                .contains("除险清患")
                .doesNotContain("停下的");
        assertThat(pages.get().uri("/campaigns")).bodyText().contains("除险清患", "停下的", "已停下");
    }

    @Test
    void whatHasNotBegunIsGivenUpButDoesNotEnd() {
        var answer = desk.post(
                HOME, "kind", "THEME", "title", "明年的", "aim", "事", "first", "2027-01-01", "last", "2027-02-01");
        var path = answer.getResponse().getRedirectedUrl();
        assertThat(desk.get(path)).bodyText().contains("还没开始", "停下，说明原因").doesNotContain("结束并公布");
        assertThat(desk.post(path + "/end", "result", "早了"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有开始", "早了");
    }

    @Test
    void itsWordsChangeUnlessSomeoneWasFaster() {
        var path = begun("THEME", "旧名");
        var fields = new String[] {
            "version", "0", "kind", "THEME", "title", "新名", "aim", "好办", "first", "2026-03-01", "last", "2026-09-30"
        };
        assertThat(desk.get(path + "/text")).hasStatusOk().bodyText().contains("旧名", "2026-12-31");
        assertThat(desk.post(path + "/text", fields)).hasRedirectedUrl(path);
        assertThat(desk.post(path + "/text", fields)).hasRedirectedUrl(path);
        fields[5] = "另一个名";
        assertThat(desk.post(path + "/text", fields))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("刚才有人先动了", "另一个名");
        assertThat(pages.get().uri("/campaigns/" + id(path))).bodyText().contains("新名", "改了文字或日子");
    }

    @Test
    void nobodyTouchesAnothersCampaignAndTheOfficeHasItsOwn() {
        var path = begun("THEME", "经科委的");
        var line = line(path, "一件");
        for (var uri : List.of(path, path + "/text")) {
            assertThat(other.get(uri)).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (var uri : List.of("/lines", "/end", "/drop", "/text")) {
            assertThat(other.post(path + uri, "result", "不", "what", "不", "due", "2026-03-20"))
                    .as(uri)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(other.post(line + "/done", "said", "不")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(other.post(line + "/strike")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.post(path + "/lines/" + UUID.randomUUID() + "/done", "said", "不"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/campaigns/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(clerk.get(HOME)).hasStatusOk().bodyText().contains("区政协办公室").doesNotContain("经科委的");
        assertThat(clerk.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(unit.get(HOME)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
