package shangliang.consultation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.regex.Pattern;
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
import shangliang.council.Council;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** The plan of a year through the pages: collected, chosen, passed three times, published, reviewed. */
@PageTest
class PlanPageTests {

    private static final String PLAN = "/desk/plans/2026";
    private static final Pattern ITEM = Pattern.compile("/items/([0-9a-f-]{36})/take");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    private Desk clerk;
    private Desk chair;
    private Desk studio;

    @BeforeEach
    void people(@Autowired Council council, @Autowired Studios studios, @Autowired JdbcClient jdbc) {
        clock.reset();
        jdbc.sql("delete from consultation_plan_step").update();
        jdbc.sql("delete from consultation_plan").update();
        StagedStudios.open(council, studios);
        clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        chair = Desk.of(pages, accounts, Role.CHAIR, ScopeRef.DISTRICT);
        studio = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S08"));
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static void moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
    }

    private void collected() {
        moved(clerk.post("/desk/plans", "year", "2026"));
        moved(studio.post(PLAN + "/propose", "question", "老年助餐怎么办下去", "host", "LL", "month", "5"));
    }

    private String item() {
        var match = ITEM.matcher(ok(clerk.get(PLAN)));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private void published() {
        collected();
        moved(clerk.post(PLAN + "/go/close-collection"));
        moved(clerk.post(PLAN + "/items/" + item() + "/take"));
        moved(clerk.post(PLAN + "/go/submit"));
        moved(clerk.post(PLAN + "/go/pass-party-group", "words", "党组第三次会议"));
        moved(chair.post(PLAN + "/go/pass-chair-meeting", "words", "第十二次主席会议"));
        moved(clerk.post(PLAN + "/go/pass-party-committee", "words", "区委办〔2026〕12号"));
    }

    @Test
    void fromTheFirstTopicToTheReviewOfTheYear() {
        published();
        assertThat(ok(pages.get().uri("/plans/2026").exchange())).contains("老年助餐怎么办下去", "5月", "区委办〔2026〕12号", "还没有开展");
        assertThat(clerk.post(PLAN + "/go/review", "words", "都做了"))
                .hasStatus(409)
                .bodyText()
                .contains("12月再总结");
        clock.set(Instant.parse("2026-12-02T02:00:00Z"));
        moved(clerk.post(PLAN + "/go/review", "words", "一题没有做，明年再做"));
        assertThat(ok(pages.get().uri("/plans/2026").exchange())).contains("一题没有做，明年再做", "已总结");
    }

    @Test
    void whatIsNotPublishedIsNotThereForEveryoneAndWhatIsWrongIsSaid() {
        collected();
        assertThat(pages.get().uri("/plans/2026")).hasStatus(404);
        assertThat(pages.get().uri("/plans/gestern")).hasStatus(404);
        assertThat(clerk.post("/desk/plans", "year", "2026")).hasStatus(409);
        assertThat(clerk.post("/desk/plans", "year", "1949")).hasStatus(422);
        assertThat(studio.post(PLAN + "/propose", "question", "没有负责的", "host", "", "month", "5"))
                .hasStatus(422)
                .bodyText()
                .contains("没有负责的", "请选一个负责的机构");
        assertThat(studio.post(PLAN + "/propose", "question", "哪个月", "host", "LL", "month", "三月"))
                .hasStatus(422);
        assertThat(chair.post(PLAN + "/go/close-collection")).hasStatus(404);
        assertThat(studio.get("/desk/plans/1999")).hasStatus(404);
    }

    @Test
    void aTopicIsLeftOutWithAReasonAndOneInThePlanLeadsToItsConsultation() {
        collected();
        moved(clerk.post(PLAN + "/go/close-collection"));
        var item = PLAN + "/items/" + item();
        assertThat(clerk.post(item + "/leave", "why", "")).hasStatus(422);
        moved(clerk.post(item + "/leave", "why", "已在别处商量"));
        assertThat(ok(clerk.get(PLAN))).contains("不列入", "已在别处商量");
        assertThat(clerk.post(PLAN + "/go/submit")).hasStatus(409).bodyText().contains("一个题目都没有列入");
        moved(clerk.post(item + "/take"));
        moved(clerk.post(PLAN + "/go/submit"));
        moved(clerk.post(PLAN + "/go/back-from-party-group", "words", "再加一题民生的"));
        assertThat(ok(clerk.get(PLAN))).contains("再加一题民生的", "拟定");
    }

    @Test
    void onlyAConsultationThatThereIsCanBeLinked() {
        published();
        var page = ok(clerk.get(PLAN));
        assertThat(page).contains("/desk/consultations/new?question=");
        var match = Pattern.compile("/items/([0-9a-f-]{36})/lead").matcher(page);
        assertThat(match.find()).isTrue();
        assertThat(clerk.post(PLAN + "/items/" + match.group(1) + "/lead", "number", "2026-9999"))
                .hasStatus(422)
                .bodyText()
                .contains("没有这个编号的协商", "2026-9999");
    }
}
