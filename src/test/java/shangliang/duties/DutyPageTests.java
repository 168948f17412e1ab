package shangliang.duties;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.identity.Accounts;

/** The pages about duties: public lists, precedents, disputes, and the administrator's files. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyPageTests {

    private static final String HEAD = "list,clause,kind,title_zh,topics,working_days,lead,place\n";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Council council;

    @Autowired
    private Duties duties;

    private Desk admin;
    private Desk supervision;
    private Desk town;

    @BeforeAll
    void load() {
        DutyWorld.load(council, duties);
        admin = Desk.of(pages, accounts, Role.ADMIN, ScopeRef.DISTRICT);
        supervision = Desk.of(pages, accounts, Role.SUPERVISION, ScopeRef.DISTRICT);
        town = Desk.of(pages, accounts, Role.UNIT, ScopeRef.organ("QX"));
    }

    @Test
    void theIndexSaysWhoseJobEachTopicIs() {
        var page = body("/duties");
        assertThat(page).contains("href=\"/duties/CG#CG-014\"", "District Urban Management Bureau");
        assertThat(page).contains("Towns and streets", "several units");
        var vaccines = page.substring(page.indexOf("id=\"YY-VACCINE\""), page.indexOf("id=\"YY-PLAY\""));
        assertThat(vaccines).contains("CD-001", "CD-009").doesNotContain("several units");
    }

    @Test
    void aListHasAnAnchorPerClauseAndItsThreeKinds() {
        assertThat(body("/duties/TOWN"))
                .contains("id=\"TOWN-001\"", "id=\"BASIC\"", "id=\"SUPPORTING\"", "id=\"TAKEN_BACK\"")
                .contains("first lists");
        assertThat(body("/duties/QX")).contains("id=\"TOWN-001\"", "The common list");
    }

    @Test
    void anotherDaysListIsShownAndNonsenseIsToday() {
        assertThat(body("/duties/CG?on=2025-01-01")).contains("No list was in force on this day");
        assertThat(body("/duties/CG?on=nonsense")).contains("id=\"CG-014\"");
        assertThat(body("/duties?on=2025-01-01")).contains("in force on 1 Jan 2025");
    }

    @Test
    void aListIsATableThatLoadsAgain() {
        var answer = pages.get().uri("/duties/CG.csv").exchange();
        assertThat(answer).hasStatusOk().contentType().isCompatibleWith("text/csv");
        assertThat(Desk.body(answer)).startsWith("\uFEFFlist,clause,kind").contains("CG,CG-014,BASIC");
    }

    @Test
    void anUnknownOwnerIsNoPage() {
        assertThat(pages.get().uri("/duties/NOBODY").exchange()).hasStatus(404);
        assertThat(pages.get().uri("/duties/J01.csv").exchange()).hasStatus(404);
    }

    @Test
    void aRulingIsPublishedAsAPrecedentAndEndsWithAReason() {
        var id = duties.raise(DutyWorld.unit("CG"), DutyWorld.raise(DutyWorld.matter("ZJ-LIGHT", "QX-03")));
        var ruling = duties.rule(DutyWorld.SUPERVISION, id, DutyWorld.decision("QX", "TOWN-001", Decision.Reach.TOWN));

        assertThat(body("/duties/precedents"))
                .contains("id=\"" + ruling.number() + "\"", "Qingxi Town Government", "TOWN-001")
                .doesNotContain("CG saw it otherwise");
        var home = "/desk/duties/precedents";
        assertThat(supervision.post(home + "/" + ruling.number() + "/end", "reason", ""))
                .hasStatus(422);
        var personal = supervision.post(home + "/" + ruling.number() + "/end", "reason", "13800000000 asked");
        assertThat(personal).hasStatus(422);
        assertThat(Desk.body(personal)).contains("13800000000 asked");
        assertThat(supervision.post(home + "/" + ruling.number() + "/end", "reason", "the list says it now"))
                .hasStatus(303);
        assertThat(supervision.post(home + "/" + ruling.number() + "/end", "reason", "again"))
                .hasStatus(409);
        assertThat(body("/duties/precedents")).contains("the list says it now");
        assertThat(supervision.post(home + "/1999-1/end", "reason", "none")).hasStatus(404);
    }

    @Test
    void bothUnitsSeeTheDisputeSideBySideAndSpeakToIt() {
        var id = duties.raise(DutyWorld.unit("CG"), DutyWorld.raise(DutyWorld.matter("ZJ-LIGHT", "QX-03")));
        var href = "/desk/disputes/" + id;

        assertThat(Desk.body(town.get("/desk/disputes"))).contains(href);
        assertThat(Desk.body(town.get(href))).contains("CG-014", "TOWN-001", "the lamp stands in a village lane");
        var empty = town.post(href + "/evidence", "words", " ");
        assertThat(empty).hasStatus(422);
        assertThat(town.post(href + "/evidence", "words", "it is a main street"))
                .hasStatus(303);
        assertThat(Desk.body(supervision.get(href))).contains("it is a main street", "/desk/voices/2026-000123");
        assertThat(Desk.body(town.get(href))).doesNotContain("/desk/voices/2026-000123");
        assertThat(Desk.body(supervision.get("/desk/disputes"))).contains(href);

        duties.rule(DutyWorld.SUPERVISION, id, DutyWorld.decision("CG", "CG-014", Decision.Reach.MATTER));
        var late = town.post(href + "/evidence", "words", "but it is");
        assertThat(late).hasStatus(409);
        assertThat(Desk.body(town.get(href))).contains("village lanes are the town");
    }

    @Test
    void aStrangersDisputeIsNoPage() {
        var id = duties.raise(DutyWorld.unit("CG"), DutyWorld.raise(DutyWorld.matter("ZJ-LIGHT", "QX-03")));
        var other = Desk.of(pages, accounts, Role.UNIT, ScopeRef.organ("DM"));

        assertThat(other.get("/desk/disputes/" + id)).hasStatus(404);
        assertThat(other.post("/desk/disputes/" + id + "/evidence", "words", "x"))
                .hasStatus(404);
        assertThat(admin.get("/desk/disputes/" + id)).hasStatus(404);
        assertThat(supervision.post("/desk/disputes/" + id + "/evidence", "words", "x"))
                .hasStatus(404);
    }

    @Test
    void theReceiverSeesWhatWasGivenOutsideItsList() {
        var day = java.time.LocalDate.of(2026, 3, 9);
        duties.override(
                DutyWorld.SUPERVISION,
                DutyWorld.matter("ZJ-ROAD", "QX-03"),
                Assignment.toLead("QX", "ZJ-ROAD", "QX-03", day),
                "flood, nobody else is near");

        assertThat(Desk.body(town.get("/desk/duties/outside"))).contains("flood, nobody else is near");
    }

    @Test
    void aFileIsPreviewedThenLoadedAndGapsAreShown() {
        var file = HEAD + "XL,XL-9,BASIC,a,BY-MIND,5,,\n";
        var topic = duties.topics().under("BY").getFirst().code();
        file = file.replace("BY-MIND", topic);
        var preview = upload("/desk/admin/duties/preview", file.getBytes(StandardCharsets.UTF_8));
        assertThat(preview).hasStatusOk();
        assertThat(Desk.body(preview)).contains("XL XL-9", "name=\"seen\"");
        var seen = duties.planLists(DutyWorld.ADMIN, new ListFile(file, java.time.LocalDate.of(2026, 4, 1), "doc 7"))
                .plan()
                .fingerprint();

        String[] fields = {"csv", file, "from", "2026-04-01", "source", "doc 7", "seen", seen};
        assertThat(admin.post("/desk/admin/duties", fields)).hasStatus(303);
        assertThat(admin.post("/desk/admin/duties", fields)).hasStatus(409);
        assertThat(body("/duties/XL?on=2026-04-02")).contains("id=\"XL-9\"", "doc 7");
        assertThat(Desk.body(admin.get("/desk/admin/duties?done=lists")))
                .contains("id=\"nobodys\"", "id=\"shared\"", "BY-MIND");
    }

    @Test
    void aFileSavedByAnOldSpreadsheetIsRead() {
        var bytes = (HEAD + "GD,GD-9,BASIC,\u7535,ZJ-POWER,5,,\n")
                .replace("ZJ-POWER", "ZJ-LIGHT")
                .getBytes(Charset.forName("GB18030"));
        assertThat(Desk.body(upload("/desk/admin/duties/preview", bytes))).contains("\u7535");
    }

    @Test
    void badFilesAndDatesAreRefusedWithThePageKept() {
        assertThat(upload("/desk/admin/duties/preview", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(upload(
                        "/desk/admin/duties/preview",
                        (HEAD + "CG,1,BASIC,a,NO,0,,\n").getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(upload("/desk/admin/duties/topics/preview", "code\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        var noDate = admin.post(
                "/desk/admin/duties/preview",
                "csv",
                HEAD + "CG,1,BASIC,a,ZJ-ROAD,5,,\n",
                "from",
                "31.2.",
                "source",
                "doc 8");
        assertThat(noDate).hasStatus(422);
        assertThat(Desk.body(noDate)).contains("doc 8", "CG,1,BASIC");
        assertThat(admin.post("/desk/admin/duties/preview", "from", "2026-04-01", "source", "x"))
                .hasStatus(422);
    }

    @Test
    void topicsArePreviewedThenLoaded() {
        var csv = DutyWorld.file("district/topics.csv") + "QT-NEWTHING,QT,\u65b0,New thing\n";
        var preview = upload("/desk/admin/duties/topics/preview", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(preview).hasStatusOk();
        var seen = duties.planTopics(DutyWorld.ADMIN, csv).fingerprint();

        assertThat(admin.post("/desk/admin/duties/topics", "csv", csv, "seen", "stale"))
                .hasStatus(409);
        assertThat(admin.post("/desk/admin/duties/topics", "csv", csv, "seen", seen))
                .hasStatus(303);
        assertThat(duties.topics().leaf("QT-NEWTHING")).isPresent();
    }

    @Test
    void deskPagesAreForTheirPostsOnly() {
        assertThat(town.get("/desk/admin/duties")).hasStatus(404);
        assertThat(town.get("/desk/duties/precedents")).hasStatus(404);
        assertThat(supervision.post("/desk/admin/duties", "csv", "x")).hasStatus(404);
        assertThat(pages.get().uri("/desk/disputes").exchange().getResponse().getStatus())
                .isNotEqualTo(200);
    }

    private MvcTestResult upload(String uri, byte[] bytes) {
        return pages.post()
                .uri(uri)
                .multipart()
                .file(new MockMultipartFile("file", "lists.csv", "text/csv", bytes))
                .param("_csrf", admin.token())
                .param("from", "2026-04-01")
                .param("source", "doc 7")
                .cookie(admin.cookie())
                .exchange();
    }

    private String body(String uri) {
        var answer = pages.get().uri(uri).cookie(new Cookie("lang", "en")).exchange();
        assertThat(answer).hasStatusOk();
        return Desk.body(answer);
    }
}
