package shangliang.studios.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** What members' firms offer each other: with one's own interest, for members alone, and not for ever. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OffersPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
    }

    private Desk member(String code) {
        return Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, code));
    }

    @Test
    void nothingIsOfferedWithoutOnesOwnInterestAndItEndsByItself() {
        var one = member("M001");
        var without = one.post("/desk/offers", "kind", "OFFER", "words", "空着一间冷库", "interest", " ");
        assertThat(without).hasStatus(422);
        assertThat(Desk.body(without)).contains("空着一间冷库");
        assertThat(one.post("/desk/offers", "kind", "GIFT", "words", "x", "interest", "自家的"))
                .hasStatus(422);
        assertThat(one.post("/desk/offers", "kind", "OFFER", "words", "空着一间冷库", "interest", "是我家合作社的"))
                .hasStatus(303);
        var other = member("M002");
        assertThat(Desk.body(other.get("/desk/offers"))).contains("空着一间冷库", "是我家合作社的");
        clock.advance(Duration.ofDays(90));
        assertThat(Desk.body(member("M002").get("/desk/offers"))).doesNotContain("空着一间冷库");
    }

    @Test
    void onlyWhoSaidItEndsItAndNobodyElseReadsIt() {
        assertThat(member("M001").post("/desk/offers", "kind", "NEED", "words", "找会修冷机的", "interest", "自家用"))
                .hasStatus(303);
        var page = Desk.body(member("M001").get("/desk/offers"));
        var at = page.indexOf("/desk/offers/") + "/desk/offers/".length();
        var end = "/desk/offers/" + page.substring(at, at + 36) + "/end";
        assertThat(member("M002").post(end)).hasStatus(404);
        assertThat(Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT).get("/desk/offers"))
                .hasStatus(404);
        assertThat(Desk.of(pages, accounts, Role.MEMBER, ScopeRef.DISTRICT)
                        .post("/desk/offers", "kind", "NEED", "words", "x", "interest", "y"))
                .hasStatus(404);
        assertThat(member("M001").post(end)).hasStatus(303);
        assertThat(Desk.body(member("M001").get("/desk/offers"))).doesNotContain("找会修冷机的");
    }
}
