package shangliang.studios.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** A studio on the pages of those who apply, check and approve, and on its own. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifePageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Lives lives;

    @Autowired
    TestClock clock;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
    }

    private void go(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(Zone.DISTRICT).toInstant());
    }

    private Desk desk(Role role, ScopeRef scope) {
        return Desk.of(pages, accounts, role, scope);
    }

    private static final String[] WISH = {
        "name", "渡口说事工作室", "kind", "LOCALITY", "lead", "M008", "place", "QX-01", "room", "渡口候船室",
        "hours", "周六上午", "party", "清溪镇党委", "committee", "LL", "summary", "等船的工夫，把事说了。", "plan", "每周六一张桌。"
    };

    @Test
    void fromTheApplicationToThePlaqueOnThePublicPage() {
        go(LocalDate.of(2026, 3, 9));
        var member = desk(Role.MEMBER, new ScopeRef(Member.SCOPE, "M008"));
        assertThat(member.get("/desk/studios/new"))
                .hasStatusOk()
                .bodyText()
                .contains("由哪个专委会联系", "value=\"M008\" selected");
        assertThat(member.post("/desk/studios", "name", "半句话", "kind", "LOCALITY", "lead", "M008", "place", "QX-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("半句话", "请写几句");
        assertThat(member.post("/desk/studios", "name", "不知谁牵头", "kind", "LOCALITY", "lead", "M999"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选择一位现任委员牵头");
        var where = member.post("/desk/studios", WISH).getResponse().getRedirectedUrl();
        assertThat(member.get(where)).hasStatusOk().bodyText().contains("渡口说事工作室", "撤回申请", "每周六一张桌");
        var committee = desk(Role.COMMITTEE, ScopeRef.organ("LL"));
        assertThat(committee.get("/desk/studios")).hasStatusOk().bodyText().contains("等您这边", "渡口说事工作室");
        assertThat(desk(Role.COMMITTEE, ScopeRef.organ("NN")).get(where)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(committee.post(where + "/decline", "words", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写几句");
        assertThat(committee.post(where + "/admit")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(pages.get().uri("/studios/S19")).hasStatusOk().bodyText().contains("渡口说事工作室", "试运行，已经开门");
        assertThat(committee.post("/desk/studios/S19/check", "met", "ROOM"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("还有没做到的");
        go(LocalDate.of(2026, 5, 11));
        assertThat(committee.get("/desk/studios/S19")).bodyText().contains("对照标准", "还没有办过活动");
        assertThat(committee.post("/desk/studios/S19/check", met())).hasStatus(HttpStatus.SEE_OTHER);
        var chair = desk(Role.CHAIR, ScopeRef.DISTRICT);
        assertThat(chair.get("/desk/studios/S19")).bodyText().contains("批准授牌", "做到了");
        assertThat(chair.post("/desk/studios/S19/grant", "day", "昨天"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选一天");
        assertThat(chair.post("/desk/studios/S19/grant", "day", "2026-05-20")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(pages.get().uri("/studios/S19")).bodyText().contains("已批准授牌，2026年5月20日挂牌");
        go(LocalDate.of(2026, 5, 20));
        lives.tick();
        assertThat(pages.get().uri("/studios/S19")).bodyText().contains("正常开门", "2026年5月20日");
        assertThat(chair.post("/desk/studios/S19/grant", "day", "2026-05-21"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("检查合格之后才授牌");
        assertThat(chair.post("/desk/studios/S19/open")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String[] met() {
        return new String[] {
            "met", "ROOM", "met", "HOURS", "met", "PEOPLE", "met", "LEADERS", "met", "RULES", "met", "ACTIVITY"
        };
    }
}
