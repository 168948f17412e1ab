package shangliang.council;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.identity.Accounts;

/** What people and the administrator see of the lists, and what they are told about bad files. */
@PageTest
class CouncilPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Council council;

    @Autowired
    Accounts accounts;

    private Desk desk;

    @BeforeEach
    void loadTheDistrict() {
        desk = Desk.of(pages, accounts, Role.ADMIN, ScopeRef.DISTRICT);
        council.load(
                CouncilModuleTests.ADMIN,
                CouncilModuleTests.load(Load.List.PLACES, CouncilModuleTests.demo("places.csv")));
        council.load(
                CouncilModuleTests.ADMIN,
                CouncilModuleTests.load(Load.List.ORGANS, CouncilModuleTests.demo("organs.csv")));
        var members = "code,name,sector,committee,regional_group,place,strengths,term_from\n"
                + "M001,陈敏,J20,KW,G1,DM-01,川剧,2021-12-01\nM002,罗强,J16,JK,G2,QS,桥梁,2021-12-01\n";
        council.load(CouncilModuleTests.ADMIN, CouncilModuleTests.load(Load.List.MEMBERS, members));
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).locale(Locale.SIMPLIFIED_CHINESE).exchange();
    }

    @Test
    void thePublicSeesWhoThereIs() {
        assertThat(get("/council")).hasStatusOk().bodyText().contains("机构与人", "提案委员会", "清溪镇", "区城市管理局");
        assertThat(pages.get().uri("/council").cookie(new Cookie("lang", "en")))
                .hasStatusOk()
                .bodyText()
                .contains("Bodies and people", "Proposals Committee");
    }

    @Test
    void anOrganTellsWhatItIsThereForAndWhoSitsInIt() {
        assertThat(get("/council/organs/KW"))
                .hasStatusOk()
                .bodyText()
                .contains("陈敏")
                .doesNotContain("罗强");
        assertThat(get("/council/organs/CG")).hasStatusOk().bodyText().contains("/duties/CG");
        assertThat(get("/council/organs/NO")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPlaceTellsWhoAnswersAndWhatLiesBelow() {
        assertThat(get("/council/places/QX-01")).hasStatusOk().bodyText().contains("清溪镇人民政府", "/say?place=QX-01");
        assertThat(get("/council/places/QX")).hasStatusOk().bodyText().contains("/council/places/QX-01");
        assertThat(get("/council/places/NO")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void membersAreFilteredByAddress() {
        assertThat(get("/council/members")).bodyText().contains("陈敏", "罗强", "川剧");
        assertThat(get("/council/members?sector=J16")).bodyText().contains("罗强").doesNotContain("陈敏");
        assertThat(get("/council/members?place=DM&committee=KW"))
                .bodyText()
                .contains("陈敏")
                .doesNotContain("罗强");
        assertThat(get("/council/members?after=M001")).bodyText().contains("罗强").doesNotContain("陈敏");
        assertThat(get("/council/members?sector=%00'--"))
                .hasStatusOk()
                .bodyText()
                .contains("没有这样的委员");
    }

    private MvcTestResult upload(String address, byte[] file, String... fields) {
        return desk.upload(address, file, fields);
    }

    private MvcTestResult post(String address, String... fields) {
        return desk.post(address, fields);
    }

    private MvcTestResult admin(String address) {
        return desk.get(address);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theAdministratorSeesWhatAFileWouldChangeBeforeItDoes() {
        var csv = "code,kind,name_zh,name_en,place\nGJ,UNIT,望川公交集团,,WC\n";
        assertThat(upload("/desk/admin/council/preview", utf8(csv), "list", "ORGANS", "from", "2026-03-09"))
                .hasStatusOk()
                .bodyText()
                .contains("<del>望川公交公司</del>", "<ins>望川公交集团</ins>", "确认载入这1条");
        assertThat(council.directory().nameOf("GJ").zh()).isEqualTo("望川公交公司");
        var seen = council.plan(CouncilModuleTests.ADMIN, CouncilModuleTests.load(Load.List.ORGANS, csv))
                .fingerprint();
        assertThat(post("/desk/admin/council", "list", "ORGANS", "csv", csv, "seen", seen, "from", "2026-03-09"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/desk/admin/council?loaded=ORGANS");
        assertThat(council.directory().nameOf("GJ").zh()).isEqualTo("望川公交集团");
        assertThat(post("/desk/admin/council", "list", "ORGANS", "csv", csv, "seen", seen, "from", "2026-03-09"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("别人改过这份名单");
        assertThat(admin("/desk/admin/council?loaded=ORGANS"))
                .hasStatusOk()
                .bodyText()
                .contains("已载入");
    }

    @Test
    void badLinesAreNamedAndCannotBeConfirmed() {
        var csv = "code,kind,name_zh,place\nX1,UNIT,新单位,NOWHERE\n";
        assertThat(upload("/desk/admin/council/preview", utf8(csv), "list", "ORGANS"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("第2行", "NOWHERE")
                .doesNotContain("确认载入");
        assertThat(post("/desk/admin/council", "list", "ORGANS", "csv", csv, "seen", "0"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aRenamedPdfAndAnEmptyChoiceAreToldOnTheSamePage() {
        assertThat(upload("/desk/admin/council/preview", utf8("%PDF-1.7"), "list", "PLACES"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("PDF");
        assertThat(upload("/desk/admin/council/preview", new byte[0], "list", "PLACES"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请先选一份CSV表格");
        assertThat(upload("/desk/admin/council/preview", utf8("a"), "list", "PLACES", "from", "soon"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(upload("/desk/admin/council/preview", utf8("a"), "list", "NOTHING"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anOrganIsRenamedOnItsPageAndKeepsWhatWasTypedWhenRefused() {
        assertThat(admin("/desk/admin/council/organs/TX"))
                .hasStatusOk()
                .bodyText()
                .contains("区通信发展办");
        var address = "/desk/admin/council/organs/TX";
        assertThat(post(address, "kind", "UNIT", "name_zh", "区通信管理处", "place", "WC"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(council.directory().nameOf("TX").zh()).isEqualTo("区通信管理处");
        assertThat(post(address, "kind", "UNIT", "name_zh", "", "name_en", "Kept", "place", "WC"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kept");
    }

    @Test
    void theCalendarShowsWhatIsOfficialAndTakesAYear() {
        assertThat(admin("/desk/admin/calendar")).hasStatusOk().bodyText().contains("已公布", "春节");
        assertThat(admin("/desk/admin/calendar?year=2028"))
                .hasStatusOk()
                .bodyText()
                .contains("暂按周末");
        assertThat(admin("/desk/admin/calendar?year=xx")).hasStatusOk();
        var csv = "date,kind,name,source\n2028-10-01,HOLIDAY,国庆节,通知\n";
        assertThat(upload("/desk/admin/calendar/preview", utf8(csv), "year", "2028"))
                .hasStatusOk()
                .bodyText()
                .contains("国庆节");
        var seen = council.planCalendar(CouncilModuleTests.ADMIN, 2028, csv).fingerprint();
        assertThat(post("/desk/admin/calendar", "year", "2028", "csv", csv, "seen", seen))
                .hasRedirectedUrl("/desk/admin/calendar?year=2028");
    }

    @Test
    void nobodyElseReachesTheAdministratorsPages() {
        var clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        assertThat(clerk.get("/desk/admin/council")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(clerk.post("/desk/admin/calendar", "year", "2028")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/desk/admin/calendar")).hasStatus3xxRedirection();
    }
}
