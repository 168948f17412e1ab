package shangliang.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Reports through the pages of author, editor and chair; nobody else sees any. */
@PageTest
class ReportPageTests {

    private static final String[] TEXT = {
        "title", "晚高峰公交太少", "source", "FIELD", "situation", "三条线等车四十分钟", "analysis", "车少人多", "suggestion", "加开六班"
    };

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Reports reports;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Desk member;
    private Desk clerk;
    private Desk chair;

    @BeforeEach
    void people(
            @Autowired Council council,
            @Autowired Studios studios,
            @Autowired Duties duties,
            @Autowired Voices voices) {
        clock.reset();
        StagedStudios.open(council, studios);
        new Staged(voices).lists(duties);
        member = Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, "M001"));
        clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        chair = Desk.of(pages, accounts, Role.CHAIR, ScopeRef.DISTRICT);
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }

    private String written() {
        return moved(member.post("/desk/reports", TEXT));
    }

    private String edited() {
        var path = written();
        moved(member.post(path + "/submit"));
        moved(clerk.post(path + "/take-up"));
        return path;
    }

    private String sent() {
        var path = edited();
        moved(clerk.post(path + "/offer"));
        moved(chair.post(path + "/sign-off"));
        moved(clerk.post(path + "/send", "level", "CITY", "transport", "NETWORK"));
        return path;
    }

    @Test
    void fromTheFirstWordToWhatCameOfItTheAuthorHearsOfEveryStep() {
        var path = sent();
        moved(clerk.post(path + "/adopt", "level", "CITY", "kind", "SINGLE"));
        assertThat(reports.tick()).isPositive();
        moved(clerk.post(path + "/remark-on", "level", "CITY", "remark", "ACT"));
        reports.tick();
        assertThat(ok(member.get(path))).contains("市里采用：单篇", "市里批示：请办理", "已反馈");
        assertThat(ok(member.get("/desk/inbox"))).contains("已收到", "已签发", "已报出", "被采用了");
        clock.advance(Duration.ofDays(120));
        reports.tick();
        assertThat(ok(member.get(path))).contains("已归档");
        assertThat(ok(member.get("/desk/duty-file"))).contains("报送《晚高峰公交太少》");
    }

    @Test
    void whatAStudioWentToSeeBeginsAReportAndBothStandOnOneLine() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S12"));
        var survey = survey(lead);
        clock.advance(Duration.ofDays(3));
        moved(lead.post("/desk/activities/" + survey + "/held", "people", "7", "note", "站台没有遮雨的地方"));
        assertThat(ok(member.get("/activities/" + survey))).contains("/desk/reports/new?activity=" + survey);
        assertThat(ok(member.get("/desk/reports/new?activity=" + survey)))
                .contains("看公交站", "站台没有遮雨的地方", "name=\"activity\" value=\"" + survey + "\"");
        var path = moved(member.post("/desk/reports", with("activity", survey)));
        assertThat(ok(member.get("/thread/" + survey))).contains("看公交站", path, "晚高峰公交太少");
        assertThat(pages.get().uri("/thread/" + survey))
                .hasStatusOk()
                .bodyText()
                .contains("看公交站")
                .doesNotContain("晚高峰公交太少");
    }

    @Test
    void whatWasCalledOffBeginsNothing() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S12"));
        var survey = survey(lead);
        moved(lead.post("/desk/activities/" + survey + "/cancel", "reason", "下雨"));
        assertThat(ok(member.get("/desk/reports/new?activity=" + survey))).doesNotContain("看公交站");
        moved(member.post("/desk/reports", with("activity", survey)));
        assertThat(ok(member.get("/thread/" + survey))).doesNotContain("晚高峰公交太少");
    }

    private String survey(Desk lead) {
        var day = Zone.day(clock.instant()).plusDays(2).toString();
        return moved(lead.post(
                        "/desk/activities",
                        "kind",
                        "SURVEY",
                        "title",
                        "看公交站",
                        "day",
                        day,
                        "from",
                        "08:00",
                        "until",
                        "10:00",
                        "place",
                        "QX-01"))
                .replace("/desk/activities/", "");
    }

    private static String[] with(String... more) {
        return Stream.concat(Arrays.stream(TEXT), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void itIsThereToPrintAndToTakeAlongUnlessItsContentIsKeptElsewhere() {
        var path = written();
        assertThat(ok(member.get(path))).contains(path + "/letter");
        assertThat(ok(member.get(path + "/letter"))).contains("三条线等车四十分钟", "加开六班", path + "/letter/docx");
        assertThat(member.get(path + "/letter/docx"))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, "M002"))
                        .get(path + "/letter"))
                .hasStatus(404);
        var closed = moved(member.post("/desk/reports", "title", "另行报送的事", "source", "FIELD", "classified", "1"));
        assertThat(ok(member.get(closed))).doesNotContain(closed + "/letter");
        assertThat(member.get(closed + "/letter")).hasStatus(404);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        assertThat(member.post("/desk/reports", "title", "", "situation", "三条线"))
                .hasStatus(422)
                .bodyText()
                .contains("三条线");
        var path = moved(member.post("/desk/reports", "title", "只有题目", "source", "FIELD"));
        assertThat(member.post(path + "/submit")).hasStatus(422);
        var edited = edited();
        assertThat(clerk.post(edited + "/not-use", "words", "说过了"))
                .hasStatus(422)
                .bodyText()
                .contains("说过了", "请选一项");
        assertThat(chair.post(edited + "/sign-off")).hasStatus(409);
        assertThat(clerk.post(edited + "/combine", "into", "9999-1", "words", "第二段"))
                .hasStatus(422)
                .bodyText()
                .contains("第二段");
        assertThat(clerk.post(edited + "/no-such-thing")).hasStatus(404);
    }

    @Test
    void oneThatIsAPartOfAnotherHearsWhatComesOfThatOne() {
        var part = edited();
        var whole = edited();
        var number = whole.substring(whole.lastIndexOf('/') + 1);
        moved(clerk.post(part + "/combine", "into", number, "words", "作第二段"));
        assertThat(ok(clerk.get(whole))).contains("合并进来的");
        assertThat(clerk.post(whole + "/not-use", "why", "KNOWN_ALREADY", "words", "说过"))
                .hasStatus(409);
        moved(clerk.post(whole + "/offer"));
        moved(chair.post(whole + "/sign-off"));
        moved(clerk.post(whole + "/send", "level", "DISTRICT", "transport", "PAPER"));
        moved(clerk.post(whole + "/answer", "words", "下月加开"));
        reports.tick();
        assertThat(ok(member.get(part))).contains("已反馈");
    }

    @Test
    void itIsTheAuthorsTheEditorsAndTheChairsAndNobodyElses() {
        var path = written();
        assertThat(clerk.get(path)).hasStatus(404);
        moved(member.post(path + "/submit"));
        ok(clerk.get(path));
        var other = Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, "M002"));
        assertThat(other.get(path)).hasStatus(404);
        assertThat(other.post(path + "/withdraw")).hasStatus(404);
        assertThat(Desk.of(pages, accounts, Role.UNIT, ScopeRef.organ("CG")).get(path))
                .hasStatus(404);
        assertThat(pages.get().uri(path)).hasStatus3xxRedirection();
        assertThat(ok(other.get("/desk/reports"))).doesNotContain("晚高峰公交太少");
    }

    @Test
    void whoeverUsesWhatPeopleSaidHasAskedThemAndTheyHearInGeneralWords(@Autowired Voices voices) {
        var said = new Staged(voices).published("公交末班太早");
        var number = said.number().toString();
        var filled = ok(member.get("/desk/reports/new?voices=" + said.voice()));
        assertThat(filled).contains("公交末班太早");
        var form = new String[] {"title", "末班车", "source", "VOICES", "situation", "末班太早", "voices", number};
        assertThat(member.post("/desk/reports", form)).hasStatus(422).bodyText().contains("要先问过本人");
        var asked = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(form),
                        java.util.stream.Stream.of("asked", "1", "analysis", "线路老", "suggestion", "延一小时"))
                .toArray(String[]::new);
        var path = moved(member.post("/desk/reports", asked));
        moved(member.post(path + "/submit"));
        moved(clerk.post(path + "/take-up"));
        moved(clerk.post(path + "/offer"));
        moved(chair.post(path + "/sign-off"));
        moved(clerk.post(path + "/send", "level", "CITY", "transport", "NETWORK"));
        assertThat(jdbc.sql("select key from piece where source = :voice and key like 'outcomes.report.%'")
                        .param("voice", said.voice())
                        .query(String.class)
                        .list())
                .containsExactly("outcomes.report.people.SEND");
        assertThat(ok(clerk.get("/desk/voices/" + number))).contains("社情民意：末班车");
    }

    @Test
    void aProposalThatGoesOnAsAReportIsHandedInForItsProposer() {
        var proposal = moved(member.post(
                "/desk/proposals",
                "kind",
                "MEMBER",
                "title",
                "公交加班次",
                "facts",
                "况".repeat(900),
                "analysis",
                "析".repeat(900),
                "suggestions",
                "加开六班"));
        moved(member.post(proposal + "/submit"));
        var committee = Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ("TA"));
        moved(committee.post(proposal + "/read", "remarks", "更适合作信息"));
        moved(committee.post(proposal + "/offer-conversion", "target", "OPINION_REPORT", "words", "建议作信息"));
        assertThat(ok(member.get("/desk/reports"))).doesNotContain("公交加班次");
        moved(member.post(proposal + "/consent"));
        assertThat(ok(member.get("/desk/reports"))).contains("公交加班次", "已报送");
        assertThat(ok(clerk.get("/desk/reports?show=new"))).contains("公交加班次");
    }
}
