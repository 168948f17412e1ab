package shangliang.outcomes.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import shangliang.council.Member;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.likeness.Following;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Works through the pages of a member, a studio, a committee and everyone; whatever cannot be taken is said plainly. */
@PageTest
class WorkPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Desk member;
    private Desk lead;
    private Desk committee;
    private Desk clerk;

    @BeforeEach
    void people(
            @Autowired Council council,
            @Autowired Studios studios,
            @Autowired Duties duties,
            @Autowired Voices voices) {
        clock.reset();
        StagedStudios.open(council, studios);
        new Staged(voices).lists(duties);
        member = Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, "M005"));
        lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S05"));
        committee = Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ("WS"));
        clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }

    private static String refused(MvcTestResult answer, int status) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(status);
        return Desk.body(answer);
    }

    private String anyone(String path) {
        return ok(pages.get().uri(path).exchange());
    }

    private static String[] song(String title, String... more) {
        var fields = new ArrayList<>(List.of(
                "kind",
                "creation",
                "title",
                title,
                "form",
                "SONG",
                "medium",
                "四声部合唱",
                "heritage",
                "木洞山歌",
                "text",
                "唱的是老街的早晨。"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private String begun(String title) {
        return moved(lead.post("/desk/works", song(title)));
    }

    private String accepted(String title) {
        var path = begun(title);
        moved(lead.post(path + "/submit"));
        moved(committee.post(path + "/accept"));
        return path;
    }

    private static String open(String path) {
        return path.replace("/desk/works/", "/library/");
    }

    @Test
    void aSongGoesFromTheStudioThroughItsCommitteeIntoTheLibrary() {
        var path = begun("老街早晨");
        assertThat(committee.get(path)).hasStatus(404);
        moved(lead.post(path + "/submit"));
        assertThat(ok(committee.get("/desk/inbox"))).contains("老街早晨》等您审阅");
        assertThat(ok(committee.get("/desk/works"))).contains("老街早晨");
        moved(committee.post(path + "/accept"));
        assertThat(pages.get().uri(open(path))).hasStatus(404);
        moved(committee.post(path + "/publish"));
        assertThat(anyone(open(path))).contains("老街早晨", "四声部合唱", "木洞山歌", "山歌墨迹工作室", "公开");
        assertThat(anyone("/library?kind=creation&studio=S05&year=2026")).contains("老街早晨");
        assertThat(anyone("/library?kind=paper")).doesNotContain("老街早晨");
        assertThat(anyone("/library?year=2025")).contains("没有符合的").doesNotContain("老街早晨");
        assertThat(ok(lead.get("/desk/inbox"))).contains("已采用", "已公开在成果库");
        assertThat(anyone("/studios/S05")).contains("老街早晨", open(path));
    }

    @Test
    void theSearchFindsWhatIsInTheLibraryAndNothingThatIsNotYet(@Autowired Following texts) throws IOException {
        var path = accepted("渡口号子");
        texts.catchUp();
        assertThat(anyone("/search?q=渡口号子")).doesNotContain(open(path));
        moved(committee.post(path + "/publish"));
        texts.catchUp();
        assertThat(anyone("/search?q=渡口号子")).contains("别处也说到", open(path));
        assertThat(anyone("/search?q=水厂扩建")).doesNotContain(open(path));
    }

    @Test
    void aSpeechIsChosenFirstAndOneThatIsNotHearsWhy() {
        var fields = new String[] {
            "kind", "speech", "title", "把非遗唱进课堂", "meeting", "五届六次全会", "text", "各位委员。", "studio", "S05"
        };
        var path = moved(member.post("/desk/works", fields));
        moved(member.post(path + "/submit"));
        moved(committee.post(path + "/accept"));
        refused(committee.post(path + "/publish"), 409);
        assertThat(refused(committee.post(path + "/choose"), 422)).contains("请选一项");
        moved(committee.post(path + "/choose", "way", "IN_WRITING"));
        assertThat(ok(member.get(path))).contains("选为大会发言", "书面发言");
        moved(committee.post(path + "/publish"));
        assertThat(anyone(open(path))).contains("五届六次全会");
        var other = moved(member.post("/desk/works", fields));
        moved(member.post(other + "/submit"));
        moved(committee.post(other + "/accept"));
        assertThat(refused(committee.post(other + "/not-choose", "words", "  "), 422))
                .contains("请写几句话");
        moved(committee.post(other + "/not-choose", "words", "同题已有一篇"));
        assertThat(ok(member.get(other))).contains("同题已有一篇", "未选为大会发言");
        assertThat(ok(member.get("/desk/duty-file"))).contains("提交大会发言《把非遗唱进课堂》");
    }

    @Test
    void whatIsGivenBackIsChangedAndHandedInAgain() {
        var path = begun("山歌新词");
        moved(lead.post(path + "/submit"));
        assertThat(refused(committee.post(path + "/give-back", "words", "改".repeat(501)), 422))
                .contains("最多 500 个字", "改".repeat(501));
        moved(committee.post(path + "/give-back", "words", "请写明谁作的曲"));
        assertThat(ok(lead.get(path))).contains("请写明谁作的曲");
        assertThat(ok(lead.get(path + "/text"))).contains("value=\"山歌新词\"", "value=\"木洞山歌\"", "唱的是老街的早晨");
        moved(lead.post(path + "/text", song("山歌新词（改）", "version", version(path))));
        moved(lead.post(path + "/submit"));
        assertThat(ok(committee.get(path))).contains("山歌新词（改）", "改了文字");
        refused(lead.post(path + "/text", song("太晚了", "version", version(path))), 409);
    }

    private String version(String path) {
        var serial = Long.parseLong(path.replaceAll(".*-", ""));
        return jdbc.sql("select version from work where serial = :serial")
                .param("serial", serial)
                .query(String.class)
                .single();
    }

    @Test
    void whatIsKeptInsideIsNotPublicAndSaysWhy() {
        var path = accepted("未定稿的画");
        refused(committee.post(path + "/keep"), 422);
        moved(committee.post(path + "/keep", "words", "作者还没同意公开"));
        assertThat(pages.get().uri(open(path))).hasStatus(404);
        assertThat(ok(lead.get(path))).contains("作者还没同意公开", "留作内部");
        assertThat(member.get(path)).hasStatus(404);
        assertThat(anyone("/library")).doesNotContain("未定稿的画");
        moved(committee.post(path + "/publish"));
        assertThat(anyone(open(path))).contains("未定稿的画").doesNotContain("作者还没同意公开");
    }

    @Test
    void itsAuthorTakesItBackOrWithdrawsItBeforeItIsPublished() {
        var path = begun("收回来的歌");
        moved(lead.post(path + "/submit"));
        moved(lead.post(path + "/take-back"));
        assertThat(committee.get(path)).hasStatus(404);
        moved(lead.post(path + "/submit"));
        moved(lead.post(path + "/withdraw"));
        assertThat(ok(committee.get("/desk/inbox"))).contains("收回来的歌》作者已撤回");
        refused(lead.post(path + "/submit"), 409);
        refused(committee.post(path + "/accept"), 409);
        var open = accepted("公开了的歌");
        moved(committee.post(open + "/publish"));
        refused(lead.post(open + "/withdraw"), 409);
    }

    @Test
    void whatCannotBeTakenIsSaidAndEverythingTypedStays() {
        assertThat(refused(lead.post("/desk/works", song("")), 422)).contains("请写题目", "四声部合唱", "唱的是老街的早晨");
        assertThat(refused(lead.post("/desk/works", song("题".repeat(61))), 422)).contains("最多 60 个字");
        var service = new String[] {"kind", "service", "title", "送医上山", "day", "昨天", "served", "很多", "place", "云岭"};
        assertThat(refused(lead.post("/desk/works", service), 422)).contains("年-月-日", "value=\"昨天\"", "value=\"云岭\"");
        service[5] = "2026-03-01";
        assertThat(refused(lead.post("/desk/works", service), 422)).contains("0 到 100,000", "value=\"很多\"");
        service[7] = "60";
        var path = moved(lead.post("/desk/works", service));
        assertThat(refused(lead.post(path + "/submit"), 422)).contains("提交前请填好这一项");
        var script = "<script>alert(1)</script>";
        var song = moved(lead.post("/desk/works", song(script)));
        assertThat(ok(lead.get(song))).contains("&lt;script&gt;alert(1)").doesNotContain(script);
        assertThat(ok(lead.post("/desk/works", "kind", "poem", "title", "x"))).contains("先选一类");
        assertThat(ok(lead.get("/desk/works/new?kind=%3Cscript%3E&from=voice:x")))
                .contains("先选一类");
    }

    @Test
    void whatItCameFromIsNamedByNumberAndBothSidesShowTheWay(@Autowired Voices voices) {
        var said = new Staged(voices).published("山歌没人教了");
        var number = said.number().toString();
        var wrong = song("山歌进课堂", "origin", "VOICE", "number", number + "，2026-999999");
        assertThat(refused(member.post("/desk/works", wrong), 422)).contains("没有找到编号 2026-999999", number);
        assertThat(refused(member.post("/desk/works", song("山歌进课堂", "number", number)), 422))
                .contains("请选一项");
        for (var kind : new String[] {"CONSULTATION", "CLASS"}) {
            refused(member.post("/desk/works", song("题", "origin", kind, "number", "2026-0001")), 422);
        }
        assertThat(ok(member.get("/desk/works/new?from=voice:" + said.voice()))).contains("来自诉求：山歌没人教了");
        var path = moved(member.post("/desk/works", song("山歌进课堂", "from", "voice:" + said.voice())));
        assertThat(ok(member.get(path))).contains("href=\"/v/" + number + "\"");
        assertThat(anyone("/v/" + number)).doesNotContain("山歌进课堂");
        assertThat(ok(member.get(path + "/text"))).contains("value=\"voice:" + said.voice() + "\"");
        moved(member.post(path + "/submit"));
        moved(clerk.post(path + "/accept"));
        moved(clerk.post(path + "/publish"));
        assertThat(anyone("/v/" + number)).contains("创作作品：山歌进课堂", open(path));
        assertThat(anyone(open(path))).contains("山歌没人教了");
        assertThat(jdbc.sql("select key from piece where source = :voice and key like 'outcomes.work.%'")
                        .param("voice", said.voice())
                        .query(String.class)
                        .list())
                .containsExactly("outcomes.work.people.PUBLISH");
    }

    @Test
    void aStudioOfOthersIsRefusedAndAStudiosOwnIsItsOwn() {
        assertThat(refused(member.post("/desk/works", song("歌", "studio", "S12")), 422))
                .contains("您不在这个工作室");
        var path = moved(lead.post("/desk/works", song("歌", "studio", "S12")));
        assertThat(ok(lead.get(path))).contains("山歌墨迹工作室");
    }

    @Test
    void othersAreNotToldThatItIsThereAndNobodyDoesWhatTheTableForbids() {
        var path = begun("只给自己看");
        var stranger = Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ("NN"));
        for (var desk : new Desk[] {member, committee, clerk, stranger}) {
            assertThat(desk.get(path)).hasStatus(404);
            assertThat(desk.post(path + "/accept")).hasStatus(404);
        }
        moved(lead.post(path + "/submit"));
        assertThat(stranger.get(path)).hasStatus(404);
        assertThat(lead.post(path + "/accept")).hasStatus(404);
        assertThat(committee.post(path + "/withdraw")).hasStatus(404);
        refused(committee.post(path + "/publish"), 409);
        refused(committee.post(path + "/choose", "way", "SPOKEN"), 409);
        assertThat(committee.post(path + "/no-such-thing")).hasStatus(404);
        assertThat(committee.get("/desk/works/2026-9999")).hasStatus(404);
        assertThat(pages.get().uri("/library/2026-9999")).hasStatus(404);
        assertThat(pages.get().uri("/library/<script>")).hasStatus(404);
        assertThat(pages.get().uri(path)).hasStatus3xxRedirection();
        assertThat(Desk.of(pages, accounts, Role.UNIT, ScopeRef.organ("CG")).get("/desk/works"))
                .hasStatus(404);
    }

    @Test
    void theSameFormSentTwiceIsOneWorkAndOneAct() {
        var once = UUID.randomUUID().toString();
        var path = moved(lead.post("/desk/works", song("只有一首", "once", once)));
        assertThat(moved(lead.post("/desk/works", song("只有一首", "once", once)))).isEqualTo(path);
        var changed = song("只有一首（改）", "version", "0");
        moved(lead.post(path + "/text", changed));
        moved(lead.post(path + "/text", changed));
        assertThat(refused(lead.post(path + "/text", song("别的话", "version", "0")), 409))
                .contains("刚处理过", "别的话");
        moved(lead.post(path + "/submit"));
        refused(lead.post(path + "/submit"), 409);
        assertThat(jdbc.sql("select count(*) from work where title like '只有一首%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ofTwoAtOnceOneIsFasterAndTheOtherIsToldSo() throws Exception {
        var path = begun("两人同时审");
        moved(lead.post(path + "/submit"));
        assertThat(both(
                        () -> committee.post(path + "/accept").getResponse().getStatus(),
                        () -> clerk.post(path + "/give-back", "words", "改")
                                .getResponse()
                                .getStatus()))
                .containsExactlyInAnyOrder(303, 409);
        var once = UUID.randomUUID().toString();
        Callable<Integer> send = () -> lead.post("/desk/works", song("同时交的", "once", once))
                .getResponse()
                .getStatus();
        assertThat(both(send, send)).containsExactly(303, 303);
        assertThat(jdbc.sql("select count(*) from work where title = '同时交的'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    void theLibraryIsReadPageByPageAndWhatMakesNoSenseNarrowsNothing() {
        var painters = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S07"));
        for (int i = 0; i < 21; i++) {
            clock.advance(java.time.Duration.ofMinutes(1));
            var path = moved(painters.post("/desk/works", song("长卷第" + i + "幅")));
            moved(painters.post(path + "/submit"));
            moved(clerk.post(path + "/accept"));
            moved(clerk.post(path + "/publish"));
        }
        clock.reset();
        var first = anyone("/library?studio=S07");
        assertThat(first).contains("长卷第20幅").doesNotContain("长卷第0幅");
        var next = first.replaceAll("(?s).*href=\"(/library[^\"]*after=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(anyone(next)).contains("长卷第0幅").doesNotContain("长卷第20幅");
        assertThat(anyone("/library?kind=poem&year=abc&studio=%27%22&after=nonsense"))
                .contains("长卷第20幅");
    }
}
