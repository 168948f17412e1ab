package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;

@PageTest
class MyAccountPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    private Desk desk;

    @BeforeEach
    void aNewMorning() {
        clock.reset();
        desk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
    }

    @Test
    void onesPostsAndTermsAreShown() {
        also("Member", "2026-04-01");
        assertThat(body(desk.get("/desk/me")))
                .contains("CLERK")
                .contains("Member")
                .contains("2026年4月1日")
                .contains("2020年1月1日");
    }

    @Test
    void oneActsInThePostChosen() {
        var post = also("Member", "2020-01-01");
        assertThat(desk.post("/desk/post", "post", post.toString())).hasStatus(303);
        var rail = body(desk.get("/desk/me"));
        assertThat(rail.substring(rail.indexOf("class=\"who\""), rail.indexOf("<nav")))
                .contains("Member");
    }

    @Test
    void someoneElsesPostIsUnknown() {
        var other = Desk.of(pages, accounts, Role.ADMIN, ScopeRef.DISTRICT);
        var post = accounts.appoint(
                Viewer.CLOCK,
                other.account(),
                new Appointment(Role.MEMBER, ScopeRef.DISTRICT, Label.of("Other"), LocalDate.of(2020, 1, 1), null));
        assertThat(desk.post("/desk/post", "post", post.toString())).hasStatus(404);
        assertThat(desk.post("/desk/post", "post", "nonsense")).hasStatus(404);
        assertThat(desk.post("/desk/post")).hasStatus(404);
    }

    @Test
    void aPostNotYetBegunCannotBeActedIn() {
        var post = also("Later", "2026-04-01");
        assertThat(desk.post("/desk/post", "post", post.toString())).hasStatus(409);
    }

    @Test
    void nothingIsDoneSilentlyUnderAnotherPost() {
        var post = also("Ending", "2020-01-01");
        desk.post("/desk/post", "post", post.toString());
        var token = desk.token();
        accounts.endTerm(Viewer.CLOCK, post, Zone.day(clock.instant()));
        var refused = pages.post()
                .uri("/desk/me/password")
                .cookie(desk.cookie())
                .param("_csrf", token)
                .param("current", "x")
                .exchange();
        assertThat(refused).hasStatus(409);
        assertThat(desk.get("/desk/me")).hasStatusOk();
        assertThat(desk.post("/desk/me/password", "current", "x")).hasStatus(422);
    }

    @Test
    void aOneTimePasswordComesBeforeAnyDesk() {
        var admin = Desk.of(pages, accounts, Role.ADMIN, ScopeRef.DISTRICT);
        var made = accounts.resetPassword(Viewer.CLOCK, desk.account());
        assertThat(desk.get("/desk/me")).hasStatus3xxRedirection();
        assertThat(admin.get("/desk/me")).hasStatusOk();
        var first = pages.post()
                .uri("/sign-in")
                .param("login", made.login())
                .param("password", made.password())
                .exchange();
        assertThat(first).hasStatus(303).hasRedirectedUrl("/desk/me/password");
        var cookie = first.getResponse().getCookie("session");
        assertThat(pages.get().uri("/desk/me").cookie(cookie)).hasRedirectedUrl("/desk/me/password");
        assertThat(pages.get().uri("/desk/me/password").cookie(cookie)).hasStatusOk();
    }

    @Test
    void changingThePasswordEndsTheOtherSessions() {
        var here = desk.cookie();
        var there = desk.signIn();
        var changed = desk.post(
                "/desk/me/password",
                "current",
                Desk.PASSWORD,
                "next",
                "over the old bridge",
                "again",
                "over the old bridge");
        assertThat(changed).hasStatus(303);
        assertThat(pages.get().uri("/desk/me").cookie(here)).hasStatus3xxRedirection();
        var kept = changed.getResponse().getCookie("session");
        assertThat(pages.get().uri("/desk/me").cookie(kept == null ? there : kept))
                .hasStatusOk();
    }

    @Test
    void aPasswordThatWillNotDoIsExplained() {
        assertThat(desk.post(
                        "/desk/me/password",
                        "current",
                        "wrong",
                        "next",
                        "over the old bridge",
                        "again",
                        "over the old bridge"))
                .hasStatus(422);
        assertThat(desk.post("/desk/me/password", "current", Desk.PASSWORD, "next", "short", "again", "short"))
                .hasStatus(422);
        assertThat(desk.post(
                        "/desk/me/password", "current", Desk.PASSWORD, "next", "one long one", "again", "another one"))
                .hasStatus(422);
        assertThat(desk.post(
                        "/desk/me/password", "current", Desk.PASSWORD, "next", Desk.PASSWORD, "again", Desk.PASSWORD))
                .hasStatus(422);
    }

    @Test
    void guessingThePresentPasswordHasToWaitToo() {
        for (int i = 0; i < 5; i++) {
            assertThat(desk.post("/desk/me/password", "current", "guess")).hasStatus(422);
        }
        var early = desk.post("/desk/me/password", "current", Desk.PASSWORD);
        assertThat(early).hasStatus(429);
        assertThat(body(early)).contains("<h1>");
    }

    private UUID also(String title, String from) {
        return accounts.appoint(
                Viewer.CLOCK,
                desk.account(),
                new Appointment(Role.MEMBER, ScopeRef.DISTRICT, Label.of(title), LocalDate.parse(from), null));
    }
}
