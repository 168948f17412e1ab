package shangliang.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import shangliang.likeness.Following;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** A member's week puts itself together: what is on, what waits, and whom their strengths could help. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeekPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Staged staged;
    private String code;
    private String studio;

    @BeforeAll
    void district(
            @Autowired Council council,
            @Autowired Studios studios,
            @Autowired Duties duties,
            @Autowired Voices voices) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
        var resident = jdbc.sql("""
                        select member.code || ' ' || residency.studio
                        from residency
                        join member on member.id = residency.member
                        where residency.until is null
                        order by 1
                        limit 1
                        """).query(String.class).single().split(" ");
        code = resident[0];
        studio = resident[1];
    }

    private Desk member() {
        return Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, code));
    }

    @Test
    void whatTheOwnStudioPlansAndWhatWaitsStandThereByThemselves() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio(studio));
        moved(lead.post(
                "/desk/activities",
                "kind",
                "SERVICE",
                "title",
                "到敬老院义诊",
                "about",
                "量血压",
                "place",
                "QX-03",
                "day",
                today().plusDays(3).toString(),
                "from",
                "09:00",
                "until",
                "11:00"));
        var firm =
                moved(lead.post("/desk/firms", "name", "巷子面馆", "trade", "LODGING_CATERING", "town", "QX", "wish", ""));
        moved(lead.post(firm + "/visits", "day", today().plusDays(2).toString(), "purpose", "看看用工"));
        var member = member();
        var path = moved(member.post(
                "/desk/proposals",
                "kind",
                "MEMBER",
                "title",
                "敬老院要有电梯",
                "facts",
                "三层楼",
                "analysis",
                "老人上不去",
                "suggestions",
                "今年装"));
        moved(member.post(path + "/submit"));
        var committee = Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ("TA"));
        moved(committee.post(path + "/read", "remarks", "还缺数字"));
        moved(committee.post(path + "/ask-supplement", "words", "多少老人"));
        assertThat(ok(member.get("/desk/week"))).contains("活动：到敬老院义诊", "走访企业：巷子面馆（看看用工）", "提案要补充：敬老院要有电梯", path);
        assertThat(ok(member().get("/desk/week")))
                .as("another account of the same post has proposals of its own")
                .doesNotContain("敬老院要有电梯");
    }

    @Test
    void whoSaysNothingOfStrengthsOrIsOnNoRollIsToldSo() {
        assertThat(ok(Desk.of(pages, accounts, Role.MEMBER, ScopeRef.DISTRICT).get("/desk/week")))
                .contains("还没有对上委员名册里的人");
        assertThat(Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT).get("/desk/week"))
                .hasStatus(404);
    }

    @Test
    void openPublicMattersNearToTheStrengthsStandThereWithTheReason(@Autowired Following texts) throws IOException {
        var strengths = jdbc.sql("select strengths from member where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
        var open = staged.published("想请懂" + strengths + "的人来看一看");
        staged.said("私下说：想请懂" + strengths + "的人");
        texts.catchUp();
        assertThat(ok(member().get("/desk/week")))
                .contains(strengths, "/v/" + open.number())
                .doesNotContain("私下说");
    }

    private LocalDate today() {
        return Zone.day(clock.instant());
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }
}
