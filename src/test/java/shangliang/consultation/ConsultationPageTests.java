package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.likeness.Following;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Consultations through the whole filter chain: what each post sees of them and can do. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Conducting conducting;

    @Autowired
    Voices voices;

    private Staged staged;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Duties duties) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
    }

    private Desk desk(Role role, ScopeRef scope) {
        return Desk.of(pages, accounts, role, scope);
    }

    private String day() {
        return conducting.turn(Samples.LEAD).today().plusDays(20).toString();
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String proposed(Desk desk, String question, String scale, String numbers) {
        var address = moved(desk.post(
                "/desk/consultations",
                "question",
                question,
                "affected",
                "摊贩和二栋住户",
                "host",
                "studio:S01",
                "channel",
                "CONFERENCE",
                "scale",
                scale,
                "numbers",
                numbers));
        return address.replace("?done=propose", "");
    }

    private static MvcTestResult screened(Desk desk, String at, String... barred) {
        var fields = new java.util.ArrayList<>(java.util.List.of("owner", "CG", "words", "都来说过"));
        for (var test : TopicTest.values()) {
            fields.addAll(java.util.List.of("passed", test.name()));
        }
        for (var one : barred) {
            fields.addAll(java.util.List.of("barred", one));
        }
        return desk.post(at + "/screen", fields.toArray(String[]::new));
    }

    private String[] meeting(String time) {
        return new String[] {
            "mode", "COURTYARD", "day", day(), "time", time, "where", "北门院坝", "agreed", "城管局到场", "budget", ""
        };
    }

    @Test
    void aStudioTakesAVoiceToATableWithADayThatEveryoneSees() {
        var lead = desk(Role.STUDIO_LEAD, ScopeRef.studio("S01"));
        var voice = staged.said("北门夜里太吵", "13900001234");
        assertThat(ok(lead.get("/desk/consultations/new"))).contains("value=\"studio:S01\" selected");
        var at = proposed(lead, "北门菜场几点收摊？", "SMALL", "民-" + voice.number());
        assertThat(ok(lead.get("/desk/consultations"))).contains("北门菜场几点收摊？");
        assertThat(pages.get().uri(at.replace("/desk", "")).exchange()).hasStatus(404);
        var barred = screened(lead, at, "IN_COURT");
        assertThat(barred).hasStatus(422);
        assertThat(Desk.body(barred)).contains("不在这里商量的事", "都来说过");
        assertThat(moved(screened(lead, at))).endsWith("?done=screen");
        var bad = lead.post(at + "/plan", meeting("下午"));
        assertThat(bad).hasStatus(422);
        assertThat(Desk.body(bad)).contains("14:30", "北门院坝");
        assertThat(moved(lead.post(at + "/plan", meeting("14:30")))).endsWith("?done=plan");
        assertThat(moved(lead.post(
                        at + "/survey", "facts", "三十个摊", "sources", "二月巡查", "options", "九点收", "costs", "不花钱")))
                .endsWith("?done=survey");
        var few = lead.post(at + "/invite", "name1", "北门摊贩", "places1", "2", "placesOWNER", "3");
        assertThat(few).hasStatus(422);
        assertThat(Desk.body(few)).contains("至少要占 1/2", "北门摊贩");
        assertThat(moved(lead.post(at + "/invite", "name1", "北门摊贩", "places1", "1", "placesOWNER", "1")))
                .endsWith("?done=invite");
        var station = desk(Role.STATION, ScopeRef.place("QX"));
        for (var name : new String[] {"王老板", "李老板"}) {
            assertThat(moved(station.post(at + "/come", "group", "0", "name", name)))
                    .endsWith("?done=come");
        }
        assertThat(station.post(at + "/come", "group", "9", "name", "某人")).hasStatus(422);
        assertThat(ok(station.get(at))).doesNotContain("王老板");
        assertThat(ok(lead.get(at))).contains("王老板", "2 人想来，只有 1 席");
        assertThat(lead.post(at + "/seat")).hasStatus(409);
        assertThat(moved(lead.post(at + "/announce", "group", "0"))).endsWith("?done=announce");
        var file = ok(pages.get().uri(at.replace("/desk", "") + "/draw-0.txt").exchange());
        assertThat(file).contains("name: A1", "commitment: ").doesNotContain("王老板", "secret: ");
        assertThat(pages.get().uri(at.replace("/desk", "") + "/draw-1.txt").exchange())
                .hasStatus(404);
        var open = ok(pages.get().uri(at.replace("/desk", "")).exchange());
        assertThat(open).doesNotContain("王老板").contains("占 50%");
        assertThat(open).contains("北门菜场几点收摊？", "三十个摊", "二月巡查", "北门院坝", "正在请人");
        assertThat(open).doesNotContain("北门夜里太吵", "题目选定");
        assertThat(ok(pages.get().uri("/consultations").exchange())).contains("北门菜场几点收摊？");
    }

    @Test
    void theSearchFindsItOnceItIsOpen(@Autowired Following texts) throws IOException {
        var lead = desk(Role.STUDIO_LEAD, ScopeRef.studio("S01"));
        var at = proposed(lead, "河灯节放几盏？", "SMALL", "");
        var open = at.replace("/desk", "");
        texts.catchUp();
        assertThat(ok(pages.get().uri("/search?q=河灯节").exchange())).doesNotContain(open);
        moved(screened(lead, at));
        moved(lead.post(at + "/plan", meeting("14:30")));
        texts.catchUp();
        assertThat(ok(pages.get().uri("/search?q=河灯节").exchange())).contains("别处也说到", open);
    }

    @Test
    void aMemberWhoKnowsTheMatterIsShownItWhileItIsToCome(@Autowired Following texts, @Autowired JdbcClient jdbc)
            throws IOException {
        jdbc.sql("update member set strengths = '老渡口的石阶怎么修，修过三处' where code = 'M001'")
                .update();
        var member = desk(Role.MEMBER, new ScopeRef(Member.SCOPE, "M001"));
        var lead = desk(Role.STUDIO_LEAD, ScopeRef.studio("S01"));
        var at = proposed(lead, "老渡口的石阶怎么修？", "SMALL", "");
        moved(screened(lead, at));
        texts.catchUp();
        assertThat(ok(member.get("/desk/week"))).doesNotContain("老渡口的石阶怎么修？");
        moved(lead.post(at + "/plan", meeting("14:30")));
        texts.catchUp();
        assertThat(ok(member.get("/desk/week"))).contains("老渡口的石阶怎么修？", at.replace("/desk", ""));
    }

    @Test
    void aMeetingOnADayOffIsSaidToBeOne() {
        var lead = desk(Role.STUDIO_LEAD, ScopeRef.studio("S01"));
        var at = proposed(lead, "国庆的灯会办几天？", "SMALL", "");
        moved(screened(lead, at));
        var meeting = meeting("14:30");
        meeting[3] = "2026-10-01";
        moved(lead.post(at + "/plan", meeting));
        assertThat(ok(lead.get(at))).contains("这天不是工作日");
    }

    @Test
    void aVoiceThatIsNoneLeadsToAnEmptyForm() {
        var lead = desk(Role.STUDIO_LEAD, ScopeRef.studio("S01"));
        for (var none : new String[] {"-".repeat(36), UUID.randomUUID().toString(), "民-2026-1"}) {
            assertThat(lead.get("/desk/consultations/new?voice=" + none))
                    .as(none)
                    .hasStatusOk();
        }
    }

    @Test
    void theChairMeetingApprovesWhatStandsInThePlan() {
        var clerk = desk(Role.CLERK, ScopeRef.DISTRICT);
        var chair = desk(Role.CHAIR, ScopeRef.DISTRICT);
        var at = proposed(clerk, "老旧小区先改哪一片？", "ANNUAL", "");
        assertThat(moved(screened(clerk, at))).endsWith("?done=screen");
        assertThat(clerk.post(at + "/plan", meeting("9:00"))).hasStatus(409);
        assertThat(moved(clerk.post(at + "/submit", meeting("9:00")))).endsWith("?done=submit");
        assertThat(ok(chair.get(at))).contains("审定", "退回重报");
        assertThat(clerk.post(at + "/approve")).hasStatus(404);
        assertThat(moved(chair.post(at + "/approve"))).endsWith("?done=approve");
        assertThat(ok(pages.get().uri(at.replace("/desk", "")).exchange())).contains("主席会议审定");
    }

    @Test
    void aNumberThatLeadsNowhereAndAnEmptyQuestionComeBackWithEverythingTyped() {
        var station = desk(Role.STATION, ScopeRef.place("QX"));
        var empty = station.post(
                "/desk/consultations",
                "question",
                " ",
                "affected",
                "住户",
                "host",
                "studio:S01",
                "channel",
                "GRASSROOTS",
                "scale",
                "SMALL");
        assertThat(empty).hasStatus(422);
        assertThat(Desk.body(empty)).contains("请写一写", "住户");
        var unknown = station.post(
                "/desk/consultations",
                "question",
                "几点收摊？",
                "affected",
                "住户",
                "host",
                "studio:S01",
                "channel",
                "GRASSROOTS",
                "scale",
                "SMALL",
                "numbers",
                "2026-999999");
        assertThat(unknown).hasStatus(422);
        assertThat(Desk.body(unknown)).contains("2026-999999", "几点收摊？");
        var nobody = station.post(
                "/desk/consultations",
                "question",
                "几点收摊？",
                "affected",
                "住户",
                "host",
                "x",
                "channel",
                "GRASSROOTS",
                "scale",
                "SMALL");
        assertThat(nobody).hasStatus(422);
    }
}
