package shangliang.studios;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.identity.Accounts;

/** What people see of studios and venues, and how the administrator loads them. */
@PageTest
class StudioPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Council council;

    @Autowired
    Studios studios;

    @BeforeEach
    void loadTheDistrict() {
        WangchuanStudios.load(council, studios);
    }

    @Test
    void theDirectoryGroupsByLinkAndShowsCoverageWithItsFormula() {
        assertThat(pages.get().uri("/studios"))
                .hasStatusOk()
                .bodyText()
                .contains("行业联", "属性界别联", "51%", "160位入驻委员", "314位现任委员", "清溪老街院坝工作室");
        assertThat(pages.get().uri("/studios").cookie(new Cookie("lang", "en")))
                .bodyText()
                .contains("Link by locality", "160 members in residence", "Qingxi Courtyard Studio");
    }

    @Test
    void theTownIsAPartOfTheAddress() {
        assertThat(pages.get().uri("/studios?town=QX"))
                .bodyText()
                .contains("清溪老街院坝工作室")
                .doesNotContain("石桥板凳会工作室");
        assertThat(pages.get().uri("/studios?town=WL")).bodyText().contains("这个镇街还没有单独的工作室");
        assertThat(pages.get().uri("/studios?town=%22%3Cscript%3E"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("\"<script>");
    }

    @Test
    void aStudioTellsWhatItIsWhoLeadsItAndWhereToGo() {
        assertThat(pages.get().uri("/studios/S08"))
                .hasStatusOk()
                .bodyText()
                .contains("/say?studio=S08", "清溪镇党委", "区政协党组", "社情民意和委员联络委员会", "陈念慈", "老街七号黄葛树院坝", "2023年11月8日")
                .doesNotContain("还缺一项");
        assertThat(pages.get().uri("/studios/NO")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theFigureLeadsToItsRecords() {
        assertThat(pages.get().uri("/studios/residents"))
                .hasStatusOk()
                .bodyText()
                .contains("160位现任委员入驻，共165人次");
        assertThat(pages.get().uri("/council/members?sector=J12")).bodyText().contains("/studios/S01");
    }

    @Test
    void aBranchAtAStationIsNamedOnBothPages() {
        var csv = WangchuanStudios.VENUES
                .replace("hours_zh,uses", "hours_zh,branch_zh,branch_en,uses")
                .replace(",COUNTER\n", ",清溪委员联络站党支部,Qingxi Station Branch,COUNTER\n")
                .replace(",COUNTER HALL", ",,,COUNTER HALL")
                .replace(",COURTYARD", ",,,COURTYARD");
        assertThat(studios.plan(WangchuanStudios.ADMIN, WangchuanStudios.of(StudioLoad.List.VENUES, csv))
                        .changes())
                .hasSize(1);
        studios.load(WangchuanStudios.ADMIN, WangchuanStudios.of(StudioLoad.List.VENUES, csv));
        assertThat(pages.get().uri("/venues?town=QX"))
                .bodyText()
                .contains("支部建在委站上", "清溪委员联络站党支部", "href=\"/studios/S08\"", "清溪院坝党支部");
        assertThat(pages.get().uri("/studios/S08")).bodyText().contains("支部建在委站上", "清溪院坝党支部", "href=\"/venues#V-QX\"");
        assertThat(pages.get().uri("/studios/S02")).bodyText().doesNotContain("支部建在委站上");
    }

    @Test
    void venuesAreATreeOfThreeTiers() {
        assertThat(pages.get().uri("/venues"))
                .hasStatusOk()
                .bodyText()
                .contains("望川区协商民主实践中心", "清溪镇政协委员工作站", "老街委员工作室", "赶场天上午");
        assertThat(pages.get().uri("/venues?town=DM")).bodyText().doesNotContain("清溪镇政协委员工作站");
        assertThat(pages.get().uri("/council/places/QX-01")).bodyText().contains("/venues#V-QX-01");
    }

    @Test
    void theAdministratorPreviewsAndConfirms() {
        var desk = Desk.of(pages, accounts, Role.ADMIN, ScopeRef.DISTRICT);
        var csv = WangchuanStudios.VENUES.replace("老街七号院坝", "老街九号院坝");
        var file = csv.getBytes(StandardCharsets.UTF_8);
        assertThat(desk.upload("/desk/admin/studios/preview", file, "list", "VENUES"))
                .hasStatusOk()
                .bodyText()
                .contains("<ins>老街九号院坝</ins>");
        var seen = studios.plan(WangchuanStudios.ADMIN, WangchuanStudios.of(StudioLoad.List.VENUES, csv))
                .fingerprint();
        assertThat(desk.post("/desk/admin/studios", "list", "VENUES", "csv", csv, "seen", seen))
                .hasRedirectedUrl("/desk/admin/studios?loaded=VENUES");
        assertThat(desk.get("/desk/admin/studios?loaded=VENUES"))
                .hasStatusOk()
                .bodyText()
                .contains("已载入");
        var bad = "studio,member,from\nS99,M001,2026-01-01\n".getBytes(StandardCharsets.UTF_8);
        assertThat(desk.upload("/desk/admin/studios/preview", bad, "list", "RESIDENCIES"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("第2行", "S99");
        assertThat(desk.get("/desk/admin/studios/preview")).hasRedirectedUrl("/desk/admin/studios");
    }
}
