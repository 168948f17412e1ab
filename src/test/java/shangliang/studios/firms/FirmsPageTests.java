package shangliang.studios.firms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** Policies in plain words, and visits that do not disturb, through the pages of all who have a part in them. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirmsPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        clock.reset();
        StagedStudios.open(council, studios);
    }

    private Desk desk(Role role, ScopeRef scope) {
        return Desk.of(pages, accounts, role, scope);
    }

    private Desk lead(String studio) {
        return desk(Role.STUDIO_LEAD, ScopeRef.studio(studio));
    }

    private LocalDate today() {
        return Zone.day(clock.instant());
    }

    private String firm(String name) {
        return moved(
                lead("S01").post("/desk/firms", "name", name, "trade", "LODGING_CATERING", "town", "QX", "wish", ""));
    }

    private static String[] policy(String title, String... more) {
        var all = new ArrayList<>(java.util.List.of(
                "title", title, "summary", "招一名本地人，一年补三千元，到窗口填一张表", "clause", "区人社局 2026 年 3 号文第二条", "ask", "人社窗口"));
        all.addAll(java.util.List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void whoProvidesAPolicyKeepsItAndEveryoneFindsItByTrade() {
        var unit = desk(Role.UNIT, ScopeRef.organ("CG"));
        var path =
                moved(unit.post("/desk/policies", policy("稳岗补贴", "from", "2026-01-01", "trades", "LODGING_CATERING")));
        assertThat(body("/policies?trade=LODGING_CATERING")).contains("稳岗补贴", "一年补三千元");
        assertThat(body("/policies?trade=AGRICULTURE")).doesNotContain("稳岗补贴");
        assertThat(body(path)).contains("2026 年 3 号文第二条", "人社窗口", "/say?kind=ENTERPRISE");
        var other = desk(Role.UNIT, ScopeRef.organ("SJ"));
        assertThat(other.get("/desk" + path)).hasStatus(404);
        assertThat(other.post("/desk" + path, policy("改掉", "from", "2026-01-01", "version", "0")))
                .hasStatus(404);
        moved(unit.post("/desk" + path, policy("稳岗补贴", "from", "2026-01-01", "to", "2026-02-01", "version", "0")));
        assertThat(body(path)).contains("已经不在有效期");
        var late = unit.post("/desk" + path, policy("第三版", "from", "2026-01-01", "version", "0"));
        assertThat(late).hasStatus(409);
        assertThat(Desk.body(late)).contains("第三版");
    }

    @Test
    void aPolicyWithoutItsGroundOrWithWrongDaysComesBackAsItWasTyped() {
        var clerk = desk(Role.CLERK, ScopeRef.DISTRICT);
        var bad = clerk.post(
                "/desk/policies",
                "title",
                "<script>x</script>",
                "summary",
                "",
                "clause",
                "",
                "ask",
                "窗口",
                "from",
                "不知道");
        assertThat(bad).hasStatus(422);
        assertThat(Desk.body(bad)).contains("&lt;script>x").doesNotContain("<script>x");
        var before = clerk.post("/desk/policies", policy("倒着的", "from", "2026-05-01", "to", "2026-04-01"));
        assertThat(before).hasStatus(422);
        assertThat(Desk.body(before)).contains("最后一天不能早于第一天", "倒着的");
        assertThat(desk(Role.MEMBER, ScopeRef.DISTRICT).post("/desk/policies", policy("不归我", "from", "2026-01-01")))
                .hasStatus(404);
    }

    @Test
    void aSecondStudioGoesAlongInsteadOfComingAgain() {
        var path = firm("巷子面馆");
        var day = today().plusDays(3);
        moved(lead("S01").post(path + "/visits", "day", day.toString(), "purpose", "看看用工"));
        var soon = lead("S02").post(path + "/visits", "day", day.plusDays(10).toString(), "purpose", "问问订单");
        assertThat(soon).hasStatus(422);
        assertThat(Desk.body(soon)).contains("去得太勤", "问问订单", "4月");
        var visit = visit(lead("S02"), path);
        moved(lead("S02").post(visit + "/join"));
        assertThat(lead("S02").post(visit + "/join")).hasStatus(409);
        assertThat(lead("S03").post(visit + "/drop", "heard", "不去")).hasStatus(409);
        assertThat(lead("S02").post(visit + "/hold", "heard", "要两个厨师")).hasStatus(409);
        clock.set(day.atTime(15, 0).atZone(Zone.DISTRICT).toInstant());
        assertThat(lead("S02").post(visit + "/hold", "heard", " ")).hasStatus(422);
        moved(lead("S02").post(visit + "/hold", "heard", "要两个厨师"));
        assertThat(Desk.body(lead("S01").get(path))).contains("要两个厨师", "去过");
    }

    @Test
    void aVisitStillSaysWhatItToldOfWhenThatIsOver() {
        var unit = desk(Role.UNIT, ScopeRef.organ("CG"));
        var told = moved(unit.post("/desk/policies", policy("外摆登记", "from", "2026-01-01")));
        var path = firm("桥头早点");
        var lead = lead("S01");
        moved(lead.post(path + "/visits", "day", today().toString(), "purpose", "讲讲外摆"));
        assertThat(Desk.body(lead.get(path))).contains("一年最多 4 次、两次至少隔 30 天");
        var field = "policy-" + told.replace("/policies/", "");
        moved(lead.post(visit(lead, path) + "/hold", "heard", "想摆四张桌子", field, "NEW_TO_THEM"));
        moved(unit.post("/desk" + told, policy("外摆登记", "from", "2026-01-01", "to", "2026-01-31", "version", "0")));
        assertThat(Desk.body(lead.get(path))).contains("外摆登记", "第一次听说");
    }

    @Test
    void whatIsPlannedWrongIsNamedAndTheSameFirmStandsOnce() {
        var path = firm("老街木器");
        var lead = lead("S01");
        assertThat(lead.post(path + "/visits", "day", today().minusDays(1).toString(), "purpose", "看看"))
                .hasStatus(422);
        assertThat(lead.post(path + "/visits", "day", "明天", "purpose", "看看")).hasStatus(422);
        var twice = lead.post("/desk/firms", "name", "老街木器", "trade", "CULTURE_SPORT", "town", "QX", "wish", "");
        assertThat(twice).hasStatus(422);
        assertThat(Desk.body(twice)).contains("已经在名单上");
        assertThat(lead.post("/desk/firms", "name", "没有行业", "trade", "X", "town", "QX", "wish", ""))
                .hasStatus(422);
        assertThat(lead.post("/desk/firms", "name", "没有镇", "trade", "FINANCE", "town", "ZZ", "wish", ""))
                .hasStatus(422);
        assertThat(lead.get("/desk/firms/00000000-0000-7000-8000-000000000000")).hasStatus(404);
    }

    @Test
    void ofTwoWhoPlanAtOnceOneGoesAndTheOtherIsToldWho() throws InterruptedException {
        var path = firm("河边酒坊");
        var acts = new ArrayList<Callable<Integer>>();
        for (var studio : new String[] {"S01", "S02"}) {
            var lead = lead(studio);
            acts.add(
                    () -> lead.post(path + "/visits", "day", today().plusDays(5).toString(), "purpose", "看看")
                            .getResponse()
                            .getStatus());
        }
        try (var pool = Executors.newFixedThreadPool(2)) {
            assertThat(pool.invokeAll(acts))
                    .extracting(java.util.concurrent.Future::resultNow)
                    .containsExactlyInAnyOrder(303, 422);
        }
    }

    private static String visit(Desk desk, String path) {
        var page = Desk.body(desk.get(path));
        var at = page.indexOf(path + "/visits/");
        return page.substring(at, at + (path + "/visits/").length() + 36);
    }

    private String body(String uri) {
        var answer = pages.get().uri(uri).exchange();
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
