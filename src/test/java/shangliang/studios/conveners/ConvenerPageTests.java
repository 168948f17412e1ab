package shangliang.studios.conveners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
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
import shangliang.council.Members;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** A lead sets who takes turns, and the public page says whose turn it is. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConvenerPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Members members;

    @Autowired
    ConvenerRows rows;

    @Autowired
    TestClock clock;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
    }

    private void go(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(Zone.DISTRICT).toInstant());
    }

    private String id(String code) {
        return members.find(code).orElseThrow().id().toString();
    }

    private Desk lead(String studio) {
        return Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio(studio));
    }

    @Test
    void membersTakeTurnsAndANewOrderLeavesThePastAsItWas() {
        go(LocalDate.of(2026, 3, 9));
        var lead = lead("S08");
        assertThat(lead.get("/desk/conveners")).hasStatusOk().bodyText().contains("还没有排过");
        var first = lead.post(
                "/desk/conveners", "from", "2026-03-09", "months", "3", "turn1", id("M008"), "turn2", id("M026"));
        assertThat(first).hasRedirectedUrl("/desk/conveners");
        assertThat(pages.get().uri("/studios/S08")).bodyText().contains("轮值召集人", "陈念慈，到2026年6月8日", "委员26，2026年6月9日起");
        go(LocalDate.of(2026, 5, 1));
        assertThat(lead.post("/desk/conveners", "from", "2026-05-01", "months", "1", "turn1", id("M044")))
                .hasRedirectedUrl("/desk/conveners");
        assertThat(rows.of("S08").turns())
                .extracting(Rotation.Turn::until)
                .containsExactly(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 31));
        assertThat(pages.get().uri("/studios/S08"))
                .bodyText()
                .contains("委员44，到2026年5月31日")
                .doesNotContain("委员26，");
    }

    @Test
    void whatCannotBeIsSaid() {
        go(LocalDate.of(2026, 3, 9));
        var lead = lead("S09");
        var stranger = id("M001");
        assertThat(lead.post("/desk/conveners", "from", "2026-03-09", "months", "3", "turn1", stranger))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请至少排一位入驻委员");
        assertThat(lead.post("/desk/conveners", "from", "2026-03-08", "months", "3", "turn1", id("M009")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选今天到90天之内的一天");
        assertThat(lead.post("/desk/conveners", "from", "2026-03-09", "months", "9", "turn1", id("M009")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选每人几个月");
        assertThat(lead.post(
                        "/desk/conveners",
                        "from",
                        "soon",
                        "months",
                        "3",
                        "turn1",
                        UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选一天");
        assertThat(Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT).get("/desk/conveners"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
