package shangliang.outcomes;

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
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.likeness.Following;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** One life across voices, consultations and proposals, and of it only what each may see. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeThreadPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Staged staged;
    private Receipt open;
    private Receipt quiet;
    private String talk;
    private String proposal;

    @BeforeAll
    void life(
            @Autowired Council council,
            @Autowired Studios studios,
            @Autowired Duties duties,
            @Autowired Voices voices) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
        open = staged.published("北门夜里太吵");
        quiet = staged.said("二栋三楼王家睡不着");
        talk = proposed(open.number() + " " + quiet.number());
        proposal = moved(desk(Role.COMMITTEE, ScopeRef.organ("TA"))
                .post(
                        "/desk/proposals",
                        "kind",
                        "COMMITTEE",
                        "title",
                        "夜市收摊时间要立规矩",
                        "facts",
                        "三十个摊",
                        "analysis",
                        "没有规矩",
                        "suggestions",
                        "平日九点半收",
                        "consultation",
                        talk));
    }

    private String proposed(String numbers) {
        var address = moved(desk(Role.STUDIO_LEAD, ScopeRef.studio("S01"))
                .post(
                        "/desk/consultations",
                        "question",
                        "北门菜场几点收摊？",
                        "affected",
                        "摊贩和住户",
                        "host",
                        "studio:S01",
                        "channel",
                        "CONFERENCE",
                        "scale",
                        "SMALL",
                        "numbers",
                        numbers));
        return address.replace("/desk/consultations/", "").replace("?done=propose", "");
    }

    @Test
    void theOfficeSeesTheWholeLineFromAnyOfItsPieces() {
        var clerk = desk(Role.CLERK, ScopeRef.DISTRICT);
        for (var matter : new UUID[] {open.voice(), id("consultation")}) {
            assertThat(ok(clerk.get("/thread/" + matter)))
                    .contains("北门夜里太吵", "北门菜场几点收摊？", "/desk/consultations/" + talk);
        }
        assertThat(ok(clerk.get("/thread/" + id("consultation")))).contains("二栋三楼王家睡不着");
        assertThat(ok(clerk.get("/thread/" + open.voice())))
                .as("what another person said is on another line")
                .doesNotContain("二栋三楼王家睡不着");
        assertThat(ok(clerk.get("/desk/voices/" + open.number()))).contains("/thread/" + open.voice());
    }

    @Test
    void whatWasAgreedAtATableCanBecomeARuleOnTheSameLine() {
        var clerk = desk(Role.CLERK, ScopeRef.DISTRICT);
        var from = "consultation:" + id("consultation");
        assertThat(ok(clerk.get("/desk/consultations/" + talk))).contains("/desk/rules/new?from=" + from);
        var rule = moved(clerk.post(
                "/desk/rules",
                "title",
                "夜市收摊办法",
                "gist",
                "平日九点半收摊。",
                "why",
                "摊贩和住户谈定的",
                "begins",
                "2026-06-01",
                "from",
                from));
        assertThat(ok(clerk.get("/thread/" + id("consultation")))).contains("夜市收摊办法", rule);
        var stranger = desk(Role.COMMITTEE, ScopeRef.organ("TA"))
                .post(
                        "/desk/rules",
                        "title",
                        "无来处",
                        "gist",
                        "一条。",
                        "why",
                        "试",
                        "begins",
                        "2026-06-01",
                        "from",
                        "consultation:" + UUID.randomUUID());
        assertThat(pages.get().uri("/thread/" + moved(stranger).replace("/rules/", "")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("北门菜场");
    }

    @Test
    void theProposalTellsWhatWasTalkedOverAndLeadsBack() {
        var committee = desk(Role.COMMITTEE, ScopeRef.organ("TA"));
        assertThat(ok(committee.get("/desk/proposals/new?consultation=" + talk)))
                .contains("经过协商：北门菜场几点收摊？（商-" + talk);
        assertThat(ok(committee.get(proposal))).contains("/thread/" + id("proposal"));
        assertThat(ok(committee.get("/thread/" + id("proposal")))).contains("北门夜里太吵", "北门菜场几点收摊？", "夜市收摊时间要立规矩");
        assertThat(desk(Role.CLERK, ScopeRef.DISTRICT).get("/thread/" + id("proposal")))
                .as("a draft is its writer's")
                .hasStatus(404);
        var unknown =
                committee.post("/desk/proposals", "kind", "COMMITTEE", "title", "夜市要立规矩", "consultation", "2026-9999");
        assertThat(unknown).hasStatus(422);
        assertThat(Desk.body(unknown)).contains("没有找到这次协商", "夜市要立规矩");
    }

    @Test
    void everyoneSeesOnlyWhatIsPublishedAndFollowsThat() {
        var seen = ok(pages.get().uri("/thread/" + open.voice()).exchange());
        assertThat(seen).contains("北门夜里太吵").doesNotContain("北门菜场几点收摊？", "夜市收摊时间要立规矩");
        var feed = ok(pages.get().uri("/thread/" + open.voice() + "/feed").exchange());
        assertThat(feed).contains("<feed", "北门夜里太吵").doesNotContain("二栋三楼王家睡不着");
        for (var hidden : new UUID[] {quiet.voice(), id("consultation"), id("proposal"), new UUID(7, 7)}) {
            assertThat(pages.get().uri("/thread/" + hidden).exchange()).hasStatus(404);
            assertThat(pages.get().uri("/thread/" + hidden + "/feed").exchange())
                    .hasStatus(404);
        }
        assertThat(pages.get().uri("/thread/12").exchange()).hasStatus(404);
    }

    @Test
    void whatWasHandedInBeforeOnTheSameStandsBesideWithItsReasons(@Autowired Following texts) throws IOException {
        var committee = desk(Role.COMMITTEE, ScopeRef.organ("TA"));
        var text = new String[] {
            "kind",
            "COMMITTEE",
            "title",
            "老街三条巷子照明改造",
            "facts",
            "三条巷子的路灯晚上不亮",
            "analysis",
            "线路老化",
            "suggestions",
            "换线换灯"
        };
        var first = moved(committee.post("/desk/proposals", text));
        moved(committee.post(first + "/submit"));
        texts.catchUp();
        assertThat(ok(committee.post("/desk/proposals/like", text))).contains("以前有过类似的", first, "路灯");
        var second = moved(committee.post("/desk/proposals", text));
        assertThat(ok(committee.get(second))).contains("以前有过类似的", first).doesNotContain("夜市收摊时间要立规矩");
        assertThat(ok(desk(Role.STATION, ScopeRef.place("QX")).post("/desk/proposals/like", text)))
                .as("what is not filed is not for every desk")
                .doesNotContain(first);
    }

    @Test
    void ofAPrivateVoiceAProposalBeginsOnlyWithThePersonsConsent(@Autowired Voices voices) {
        var member = desk(Role.MEMBER, ScopeRef.DISTRICT);
        var text = new String[] {
            "kind", "MEMBER", "title", "三楼要有扶手", "voices", quiet.number().toString()
        };
        var without = member.post("/desk/proposals", text);
        assertThat(without).hasStatus(422);
        assertThat(Desk.body(without)).contains("没有公开", "三楼要有扶手").doesNotContain("睡不着");
        var clerk = desk(Role.CLERK, ScopeRef.DISTRICT);
        var lend = "/desk/voices/" + quiet.number() + "/lend";
        assertThat(clerk.post(lend, "consent", " ")).hasStatus(422);
        moved(clerk.post(lend, "consent", "电话里说可以写进提案"));
        assertThat(clerk.post(lend, "consent", "再记一次")).hasStatus(409);
        assertThat(ok(member.get("/desk/proposals/new?voices=" + quiet.voice())))
                .contains("二栋三楼王家睡不着");
        moved(member.post("/desk/proposals", text));
        assertThat(member.get("/desk/voices/" + quiet.number())).hasStatus(404);
        moved(clerk.post(lend.replace("lend", "unlend"), "consent", "电话里说不要再写了"));
        assertThat(clerk.post(lend.replace("lend", "unlend"), "consent", "再说一次"))
                .hasStatus(409);
        assertThat(member.post("/desk/proposals", text)).hasStatus(422);
        assertThat(ok(clerk.get("/desk/voices/" + quiet.number()))).contains("收回写进提案的同意");
        assertThat(pages.get().uri("/thread/" + quiet.voice()).exchange()).hasStatus(404);
    }

    /** The first there is. */
    private UUID id(String table) {
        return jdbc.sql("select id from " + table + " order by id limit 1")
                .query(UUID.class)
                .single();
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
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
