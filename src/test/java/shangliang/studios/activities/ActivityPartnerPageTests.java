package shangliang.studios.activities;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.council.partners.Partners;
import shangliang.council.partners.StagedPartners;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** An activity with two owners: the studio invites, a partner comes along, and everyone sees which is which. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityPartnerPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    private Desk lead;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Partners partners) {
        StagedStudios.open(council, studios);
        partners.begin(StagedPartners.ADMIN, StagedPartners.paired("LJ", "临江县政协", ""));
        lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S12"));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult plan(String title, String day, String partner) {
        return lead.post(
                "/desk/activities",
                "kind",
                "SURVEY",
                "title",
                title,
                "day",
                day,
                "from",
                "09:00",
                "until",
                "11:00",
                "place",
                "QX-01",
                "partner",
                partner);
    }

    @Test
    void aJointActivitySaysWhoInvitesAndWhoComesAlong() throws Exception {
        var file = plan("两岸看水", "2026-03-24", "LJ").getResponse().getRedirectedUrl();
        var together = "白大褂下乡工作室邀请，临江县政协一道来";
        assertThat(plan("自己看灯", "2026-03-25", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(lead.get(file)).hasStatusOk().bodyText().contains(together);
        var address = file.replace("/desk", "");
        assertThat(pages.get().uri(address)).hasStatusOk().bodyText().contains(together, "/partners#LJ");
        assertThat(pages.get().uri("/activities?month=2026-03&partner=LJ"))
                .hasStatusOk()
                .bodyText()
                .contains("两岸看水", together, "&amp;partner=LJ")
                .doesNotContain("自己看灯");
        var feed = pages.get().uri(address + "/event.ics").exchange().getResponse();
        assertThat(feed.getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", ""))
                .contains("DESCRIPTION:" + together);
        assertThat(pages.get().uri("/partners")).bodyText().contains("两岸看水", address, "联合活动");
        assertThat(pages.get().uri("/partners").cookie(new Cookie("lang", "en")))
                .bodyText()
                .contains("joint activity", "Paired county");
    }

    @Test
    void whoIsNoPartnerThatDayIsRefusedWithEverythingKept() {
        assertThat(plan("两岸看水", "2026-03-26", "NONE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("那一天没有这个区外伙伴", "两岸看水");
        assertThat(plan("两岸看水", "2019-03-26", "LJ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
