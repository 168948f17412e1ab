package shangliang.outcomes.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** What the hand-over meeting has before it: everything without a unit, and whose work it is by the duty lists. */
@PageTest
class HandOverPageTests {

    private static final String PAPERS = "/desk/proposals/hand-over";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    private Staged staged;
    private Desk member;
    private Desk committee;

    @BeforeEach
    void people(
            @Autowired Council council,
            @Autowired Studios studios,
            @Autowired Duties duties,
            @Autowired Voices voices,
            @Autowired TestClock clock) {
        clock.reset();
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
        member = desk(Role.MEMBER, ScopeRef.DISTRICT);
        committee = desk(Role.COMMITTEE, ScopeRef.organ("TA"));
    }

    private Desk desk(Role role, ScopeRef scope) {
        return Desk.of(pages, accounts, role, scope);
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }

    private String filed(String voices) {
        var path = moved(member.post(
                "/desk/proposals",
                "kind",
                "MEMBER",
                "title",
                "老街照明整体改造",
                "facts",
                "三条巷子晚上不亮",
                "analysis",
                "线路用了三十年",
                "suggestions",
                "九月底前换线换灯",
                "wished",
                "",
                "voices",
                voices));
        moved(member.post(path + "/submit"));
        moved(desk(Role.COMMITTEE, ScopeRef.organ("TA")).post(path + "/read", "remarks", "可以立案"));
        moved(committee.post(path + "/file", "meeting", "第三次审查会", "announced", "1"));
        return path;
    }

    @Test
    void theMeetingFindsEverythingThatHasNoUnitYet() {
        var path = filed("");
        assertThat(ok(committee.get("/desk/proposals"))).contains(PAPERS);
        assertThat(ok(desk(Role.SUPERVISION, ScopeRef.DISTRICT).get(PAPERS)))
                .contains(path, "九月底前换线换灯")
                .doesNotContain("按职责清单");
        assertThat(member.get(PAPERS)).hasStatus(404);
        moved(committee.post(path + "/route", "lead", "CG", "basis", "职责清单"));
        assertThat(ok(committee.get(PAPERS))).doesNotContain(path);
    }

    @Test
    void whoseWorkItIsComesFromTheVoicesThatBeganIt() {
        var meals = staged.published("学校的饭菜凉了", "XJ-MEAL").number();
        var unsorted = staged.published("学校的事").number();
        var path = filed(meals + " " + unsorted);
        assertThat(ok(committee.get(PAPERS))).contains("开头的诉求有 1 件写在区教委名下（JW-015 学校食堂管理");
        assertThat(ok(committee.get(path))).contains("<option value=\"JW\" selected>", "JW-015 学校食堂管理和陪餐制度落实");
    }

    @Test
    void whatSeveralListsHoldIsSaidOfEachAndFilledInForNobody() {
        var path = filed(staged.published("老街三盏灯不亮", "ZJ-LIGHT").number().toString());
        assertThat(ok(committee.get(PAPERS))).contains("写在区城市管理局名下", "写在清溪镇");
        assertThat(ok(committee.get(path))).doesNotContain("<option value=\"CG\" selected>");
    }
}
