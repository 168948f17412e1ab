package shangliang.studios.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/** A rule is made, changed from a day on and ended; what held before is still there to read, and nobody else changes it. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulePageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    private LocalDate today;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        clock.reset();
        StagedStudios.open(council, studios);
        today = Zone.day(clock.instant());
    }

    private Desk committee(String code) {
        return Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ(code));
    }

    private String anyone(String path) {
        var answer = pages.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return Desk.body(answer);
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String refused(MvcTestResult answer, int status) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(status);
        return Desk.body(answer);
    }

    private static String[] rule(String title, String gist, LocalDate begins) {
        return new String[] {"title", title, "gist", gist, "document", "", "why", "居民说开会太多", "begins", begins.toString()
        };
    }

    @Test
    void aRuleIsChangedFromADayOnAndWhatHeldBeforeStays() {
        var keeper = committee("LL");
        var path = moved(keeper.post("/desk/rules", rule("走访不重复", "一家一季只去一次。要去先登记。", today.minusDays(30))));
        assertThat(anyone("/rules")).contains("现行", "走访不重复", "第1版");
        var change = "/desk" + path;
        assertThat(Desk.body(keeper.get(change))).contains("一家一季只去一次。要去先登记。");
        moved(keeper.post(change + "/versions", rule("走访不重复", "一家一季只去一次。几家并一次去。", today.plusDays(10))));
        assertThat(anyone(path))
                .contains("第2版", "<del>要去先登记。</del>", "<ins>几家并一次去。</ins>")
                .doesNotContain("<ins>一家一季只去一次。</ins>");
        assertThat(anyone("/rules")).contains("第1版").doesNotContain("第2版");
        moved(keeper.post(change + "/end", "day", today.plusDays(40).toString(), "why", "并进新的办法"));
        assertThat(anyone(path)).contains("并进新的办法");
        assertThat(refused(keeper.post(change + "/versions", rule("再改", "再改。", today.plusDays(50))), 409))
                .contains("已经停用", "再改。");
    }

    @Test
    void whatIsToComeSaysSo() {
        moved(committee("LL").post("/desk/rules", rule("板凳会办法", "一月一次。", today.plusDays(5))));
        assertThat(anyone("/rules")).contains("即将施行", "板凳会办法");
    }

    @Test
    void whatIsMissingOrBackwardsIsSaidAndNothingTypedIsLost() {
        var keeper = committee("LL");
        assertThat(refused(keeper.post("/desk/rules", rule(" ", "写好的内容。", today)), 422))
                .contains("写好的内容。", "不超过60个字");
        assertThat(refused(
                        keeper.post("/desk/rules", "title", "没有日子", "gist", "一条。", "why", "试试", "begins", "soon"), 422))
                .contains("请选一个日子", "没有日子");
        var path = "/desk" + moved(keeper.post("/desk/rules", rule("先后", "一条。", today)));
        assertThat(refused(keeper.post(path + "/versions", rule("先后", "改得太早。", today)), 422))
                .contains("要晚于上一版", "改得太早。");
        assertThat(refused(keeper.post(path + "/end", "day", today.minusDays(1).toString(), "why", "倒着停"), 422))
                .contains("要晚于上一版", "倒着停");
        assertThat(refused(keeper.post(path + "/end", "day", today.toString(), "why", " "), 422))
                .contains("不超过300个字");
    }

    @Test
    void anotherCommitteeReadsItAndChangesNothing() {
        var path = "/desk" + moved(committee("LL").post("/desk/rules", rule("只归一家", "一条。", today)));
        var other = committee("TA");
        assertThat(other.get(path)).hasStatus(404);
        assertThat(other.post(path + "/versions", rule("抢改", "一条。", today.plusDays(1))))
                .hasStatus(404);
        assertThat(other.post(path + "/end", "day", today.toString(), "why", "抢停"))
                .hasStatus(404);
        var clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        assertThat(clerk.get(path)).hasStatusOk();
    }
}
