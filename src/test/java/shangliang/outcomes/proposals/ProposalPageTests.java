package shangliang.outcomes.proposals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Calendars;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.problems.Problems;
import shangliang.problems.Suggestion;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Proposals through the pages of everyone who has a part in them. */
@PageTest
class ProposalPageTests {

    private static final String[] TEXT = {
        "title", "老街照明整体改造", "facts", "三条巷子晚上不亮", "analysis", "线路用了三十年", "suggestions", "九月底前换线换灯"
    };

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Proposals proposals;

    @Autowired
    TestClock clock;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    private Desk member;
    private Desk reader;
    private Desk committee;

    @BeforeEach
    void people(@Autowired Council council, @Autowired Studios studios, @Autowired Duties duties) {
        StagedStudios.open(council, studios);
        member = desk(Role.MEMBER, ScopeRef.DISTRICT);
        reader = desk(Role.COMMITTEE, ScopeRef.organ("TA"));
        committee = desk(Role.COMMITTEE, ScopeRef.organ("TA"));
    }

    @Test
    void fromTheFirstDraftToAResultThatSomebodyHasSeen() {
        var path = written("JOINT");
        ok(member.get(path));
        moved(member.post(path + "/invite"));
        var other = desk(Role.MEMBER, ScopeRef.DISTRICT);
        moved(other.post(path + "/sign", "hash", hash(other, path)));
        moved(member.post(path + "/submit"));
        filed(path);
        var open = path.replace("/desk", "");
        assertThat(body(open)).contains("老街照明整体改造", "已立案").doesNotContain("线路用了三十年");
        moved(committee.post(path + "/route", "lead", "CG", "joint", "SJ", "basis", "职责清单"));
        answered(path);
        assertThat(body(open)).contains("线路用了三十年", "九月底前换好");
        assertThat(ok(member.get(path))).contains("九月底前换好");
        moved(member.post(
                path + "/evaluate", "attitude", "SATISFIED", "reply", "SATISFIED", "result", "MOSTLY", "words", ""));
        moved(committee.post(path + "/track", "day", "2026-09-30"));
        moved(member.post(path + "/verify", "truth", "DONE", "words", "晚上去看过，都亮了"));
        assertThat(body(open)).contains("办结");
        assertThat(jdbc.sql(
                                "select count(*) from proposal_step where proposal = (select id from proposal where title = '老街照明整体改造' and phase = 'COMPLETED')")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(12);
    }

    @Test
    void itsLettersAreThereToPrintAndToTakeAlongForWhoeverSeesIt() throws Exception {
        var path = written("MEMBER");
        moved(member.post(path + "/submit"));
        assertThat(committee.get(path + "/letters/handover")).hasStatus(404);
        filed(path);
        moved(committee.post(path + "/route", "lead", "CG", "joint", "SJ", "basis", "职责清单第三项"));
        assertThat(ok(committee.get(path + "/letters/handover")))
                .contains("关于交办《老街照明整体改造》的函", "主办：区城市管理局", "会办：", "职责清单第三项");
        answered(path);
        assertThat(ok(member.get(path))).contains(path + "/letters/paper", path + "/letters/reply-1");
        assertThat(ok(member.get(path + "/letters/reply-1"))).contains("对《老街照明整体改造》", "类别：C", "承诺事项", "九月底前换好");
        var file = member.get(path + "/letters/reply-1/docx");
        assertThat(file).hasStatusOk();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var words = "";
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                words = part.getName().equals("word/document.xml") ? new String(zip.readAllBytes(), UTF_8) : words;
            }
            assertThat(words).contains("w:linePitch=\"579\"", "九月底前换好", "区城市管理局");
        }
        assertThat(member.get(path + "/letters/reply-2")).hasStatus(404);
        assertThat(desk(Role.UNIT, ScopeRef.organ("JT")).get(path + "/letters/paper/docx"))
                .hasStatus(404);
    }

    @Test
    void aClassOfProblemsBecomesAProposalThatBeginsWithItsVoices(
            @Autowired Voices voices, @Autowired Duties duties, @Autowired Problems problems) {
        var staged = new Staged(voices);
        staged.lists(duties);
        var said = List.of(staged.published("井盖松动"), staged.published("井盖响"));
        var ids = said.stream().map(Receipt::voice).toList();
        var number = problems.suggest(Viewer.CLOCK, new Suggestion("松动的井盖", "ZJ-ROAD", "都说井盖", ids, 0));
        var page = ok(committee.get("/desk/problems/" + number));
        assertThat(page).contains("据此写提案", "/desk/proposals/new?voices=");
        var filled = ok(committee.get("/desk/proposals/new?voices=" + ids.get(0) + "," + ids.get(1)));
        assertThat(filled).contains("井盖松动", "井盖响");
        assertThat(ok(desk(Role.CHAIR, ScopeRef.DISTRICT).get("/desk/problems/" + number)))
                .doesNotContain("据此写提案");
    }

    @Test
    void whatIsNotFiledIsNobodyElses() {
        var path = written("MEMBER");
        assertThat(desk(Role.MEMBER, ScopeRef.DISTRICT).get(path)).hasStatus(404);
        assertThat(committee.get(path)).hasStatus(404);
        moved(member.post(path + "/submit"));
        ok(committee.get(path));
        assertThat(desk(Role.UNIT, ScopeRef.organ("CG")).get(path)).hasStatus(404);
        assertThat(pages.get().uri(path.replace("/desk", ""))).hasStatus(404);
        filed(path);
        ok(desk(Role.MEMBER, ScopeRef.DISTRICT).get(path));
        assertThat(desk(Role.UNIT, ScopeRef.organ("CG")).get(path)).hasStatus(404);
    }

    @Test
    void whatIsTypedWrongIsSaidAndKept() {
        assertThat(refused(member.post("/desk/proposals", "kind", "MEMBER", "title", "", "facts", "三条巷子"), 422))
                .contains("三条巷子", "请写案由");
        assertThat(refused(member.post("/desk/proposals", "kind", "PARTY", "title", "党派的"), 422))
                .contains("党派的");
        var path = written("MEMBER");
        moved(member.post(path + "/submit"));
        moved(reader.post(path + "/read", "remarks", "可以"));
        assertThat(refused(reader.post(path + "/file", "meeting", "第三次审查会"), 409))
                .contains("初审是您做的", "第三次审查会");
        assertThat(refused(committee.post(path + "/not-file", "words", "说不清"), 422))
                .contains("说不清");
        assertThat(committee.post(path + "/no-such-thing")).hasStatus(404);
    }

    @Test
    void whatCameOnPaperHasTheSameRights() {
        var path = moved(committee.post("/desk/proposals", with("kind", "PARTY", "proposer", "民建望川区总支部")));
        moved(committee.post(path + "/submit"));
        moved(reader.post(path + "/read", "remarks", ""));
        moved(committee.post(path + "/offer-conversion", "target", "LETTER", "words", "来信更快"));
        moved(committee.post(path + "/decline-offer"));
        assertThat(ok(committee.get(path))).contains("民建望川区总支部", "纸质收件");
    }

    @Test
    void silenceAfterAReplyIsNoOpinionAndPromisesAreFollowed() {
        var path = written("MEMBER");
        moved(member.post(path + "/submit"));
        filed(path);
        moved(committee.post(path + "/route", "lead", "CG", "joint", "SJ", "basis", "职责清单"));
        answered(path);
        clock.workingDays(16, calendars.current());
        assertThat(proposals.tick()).isPositive();
        assertThat(ok(member.get(path))).contains("已评议");
        clock.workingDays(11, calendars.current());
        assertThat(proposals.tick()).isPositive();
        assertThat(ok(member.get(path))).contains("2026年9月30日");
    }

    @Test
    void whatGoesAlongIsAnsweredToEachProposer() {
        var master = written("MEMBER");
        moved(member.post(master + "/submit"));
        filed(master);
        var second = desk(Role.MEMBER, ScopeRef.DISTRICT);
        var along = moved(second.post("/desk/proposals", with("kind", "MEMBER", "proposer", "")));
        moved(second.post(along + "/submit"));
        moved(reader.post(along + "/read", "remarks", "同一件事"));
        var number = master.substring(master.lastIndexOf('/') + 1);
        moved(committee.post(along + "/merge", "with", number, "meeting", "第三次审查会"));
        moved(committee.post(master + "/route", "lead", "CG", "joint", "SJ", "basis", "职责清单"));
        answered(master);
        assertThat(ok(second.get(along))).contains("九月底前换好", "评议答复");
    }

    @Test
    void theFactsOfOpenVoicesAreFilledInAndBothSidesShowTheWay(
            @Autowired Voices voices, @Autowired Duties duties, @Autowired Council council) {
        var staged = new Staged(voices);
        staged.lists(duties);
        var number = staged.published("老街三盏灯不亮").number();
        assertThat(ok(member.get("/desk/proposals/new?voices=" + number)))
                .contains("据1条公开诉求", "老街三盏灯不亮", "民-" + number);
        assertThat(ok(member.post("/desk/proposals", with("fill", "1", "voices", number.toString()))))
                .contains("据1条公开诉求", "三条巷子晚上不亮", "线路用了三十年");
        var path = moved(member.post("/desk/proposals", with("kind", "MEMBER", "voices", number.toString())));
        moved(member.post(path + "/submit"));
        filed(path);
        assertThat(body(path.replace("/desk", ""))).contains("老街三盏灯不亮", "/v/" + number);
        assertThat(body("/v/" + number)).contains("提案：老街照明整体改造");
        assertThat(refused(member.post("/desk/proposals", with("kind", "MEMBER", "voices", "2026-999999")), 422))
                .contains("没有公开");
    }

    private String written(String kind) {
        return moved(member.post("/desk/proposals", with("kind", kind, "proposer", "")));
    }

    private void filed(String path) {
        moved(reader.post(path + "/read", "remarks", "可以立案"));
        moved(committee.post(path + "/file", "meeting", "第三次审查会", "announced", "1"));
    }

    private void answered(String path) {
        var unit = desk(Role.UNIT, ScopeRef.organ("CG"));
        var leader = desk(Role.UNIT, ScopeRef.organ("CG"));
        moved(unit.post(path + "/receive", "officer", "王科长", "contact", "电话谈过"));
        refused(unit.post(path + "/draft-reply", "text", "先答", "category", "DONE"), 409);
        moved(desk(Role.UNIT, ScopeRef.organ("SJ")).post(path + "/give-opinion", "words", "同意换灯"));
        moved(unit.post(
                path + "/draft-reply", "text", "九月底前换好", "category", "PLANNED", "promise", "换灯", "day", "2026-09-30"));
        refused(unit.post(path + "/send", "level", "OPEN_FULL", "words", ""), 409);
        moved(leader.post(path + "/send", "level", "OPEN_FULL", "words", ""));
    }

    private static String hash(Desk desk, String path) {
        var page = ok(desk.get(path));
        var at = page.indexOf("name=\"hash\" value=\"") + 19;
        return page.substring(at, page.indexOf('"', at));
    }

    private static String[] with(String... more) {
        var all = java.util.Arrays.copyOf(more, more.length + TEXT.length);
        System.arraycopy(TEXT, 0, all, more.length, TEXT.length);
        return all;
    }

    private Desk desk(Role role, ScopeRef scope) {
        return Desk.of(pages, accounts, role, scope);
    }

    private String body(String uri) {
        return ok(pages.get().uri(uri).exchange());
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
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
}
