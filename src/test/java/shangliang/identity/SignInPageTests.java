package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static shangliang.Desk.body;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

@PageTest
class SignInPageTests {

    private static int count;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aNewMorning() {
        clock.reset();
        jdbc.sql("delete from sign_in_wait").update();
    }

    @Test
    void theDeskLeadsToTheSignInPageAndBack() {
        assertThat(pages.get().uri("/desk/me"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sign-in?next=%2Fdesk%2Fme");
        var person = person("2020-01-01", null);
        var answer = signIn(person.login(), Desk.PASSWORD, "/desk/me");
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/desk/me");
    }

    @Test
    void aWrongPasswordKeepsTheNameAndSaysNothingAboutWhoExists() {
        var person = person("2020-01-01", null);
        var known = signIn(person.login(), "wrong", "");
        assertThat(known).hasStatus(422);
        assertThat(body(known)).contains("value=\"" + person.login() + "\"").doesNotContain("wrong\"");
        var unknown = signIn("nobody-here", "wrong", "");
        assertThat(unknown).hasStatus(422);
        assertThat(body(unknown).replace("nobody-here", ""))
                .isEqualTo(body(known).replace(person.login(), ""));
        assertThat(known.getResponse().getCookie("session")).isNull();
    }

    @Test
    void guessingHasToWaitAndIsToldHowLong() {
        var person = person("2020-01-01", null);
        for (int i = 0; i < 4; i++) {
            assertThat(signIn(person.login(), "wrong", "")).hasStatus(422);
        }
        assertThat(body(signIn(person.login(), "wrong", ""))).contains("30");
        clock.advance(Duration.ofSeconds(10));
        var early = signIn(person.login(), Desk.PASSWORD, "");
        assertThat(early).hasStatus(429).headers().hasValue("Retry-After", "20");
        assertThat(body(early)).contains("20").contains("09:00:30").contains(person.login());
        clock.advance(Duration.ofSeconds(20));
        assertThat(signIn(person.login(), Desk.PASSWORD, "")).hasStatus(303);
        assertThat(signIn(person.login(), "wrong", "")).hasStatus(422);
    }

    @Test
    void aNameThatDoesNotExistWaitsAsLong() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("nobody-there", "wrong", "")).hasStatus(422);
        }
        assertThat(signIn("nobody-there", "wrong", "")).hasStatus(429);
    }

    @Test
    void oneSourceTryingManyNamesHasToWait() {
        var source = WaitRows.source("127.0.0.1");
        jdbc.sql("insert into sign_in_wait values (:source, 30, :at, :at)")
                .param("source", source)
                .param("at", java.sql.Timestamp.from(clock.instant()))
                .update();
        assertThat(signIn("someone", "wrong", "")).hasStatus(422);
        assertThat(signIn("someone-else", "wrong", "")).hasStatus(429);
    }

    @Test
    void aTermNotYetBegunSaysFromWhen() {
        var person = person("2026-04-01", null);
        var answer = signIn(person.login(), Desk.PASSWORD, "");
        assertThat(answer).hasStatus(409);
        assertThat(body(answer)).contains("2026年4月1日").contains(person.login());
    }

    @Test
    void aTermThatIsOverLetsNobodyIn() {
        var person = person("2025-01-01", "2025-12-31");
        assertThat(signIn(person.login(), Desk.PASSWORD, "")).hasStatus(409);
    }

    @Test
    void aClosedAccountLetsNobodyIn() {
        var person = person("2020-01-01", null);
        accounts.deactivate(Viewer.CLOCK, person.account());
        assertThat(signIn(person.login(), Desk.PASSWORD, "")).hasStatus(409);
    }

    @Test
    void aTermThatEndsStopsWorkingAtOnce() {
        var desk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        assertThat(desk.get("/desk/me")).hasStatusOk();
        accounts.deactivate(Viewer.CLOCK, desk.account());
        assertThat(desk.get("/desk/me")).hasStatus3xxRedirection();
    }

    @Test
    void aSessionGetsANewIdAtSignIn() {
        var desk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        var before = desk.cookie();
        var again = pages.post()
                .uri("/sign-in")
                .cookie(before)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(APPLICATION_FORM_URLENCODED)
                .param("login", desk.login())
                .param("password", Desk.PASSWORD)
                .exchange();
        var after = again.getResponse().getCookie("session");
        assertThat(after).isNotNull();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(pages.get().uri("/desk/me").cookie(before)).hasStatus3xxRedirection();
    }

    @Test
    void signingOutEndsTheSession() {
        var desk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        assertThat(desk.post("/sign-out")).hasStatus(303).hasRedirectedUrl("/");
        assertThat(desk.get("/desk/me")).hasStatus3xxRedirection();
    }

    @Test
    void oddInputIsJustWrong() {
        for (var login : new String[] {"\u0000", "x".repeat(10_000), "\uD83D\uDE00", "' or 1=1 --", "\u202Enimda"}) {
            assertThat(signIn(login, "\u0000".repeat(3) + "\uD83D\uDE00", "")).hasStatus(422);
            clock.advance(Duration.ofMinutes(5));
        }
    }

    @Test
    void whoIsSignedInIsLedToTheDesk() {
        var desk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        assertThat(desk.get("/sign-in")).hasStatus(303).hasRedirectedUrl("/desk");
    }

    private record Person(UUID account, String login) {}

    private Person person(String from, @Nullable String to) {
        var login = "person-" + ++count;
        var account = accounts.create(Viewer.CLOCK, new NewAccount(login, login, Desk.PASSWORD))
                .account();
        var last = to == null ? null : LocalDate.parse(to);
        var term = new Appointment(Role.CLERK, ScopeRef.DISTRICT, Label.of("Clerk"), LocalDate.parse(from), last);
        accounts.appoint(Viewer.CLOCK, account, term);
        return new Person(account, login);
    }

    private MvcTestResult signIn(String login, String password, String next) {
        return pages.post()
                .uri("/sign-in")
                .contentType(APPLICATION_FORM_URLENCODED)
                .param("login", login)
                .param("password", password)
                .param("next", next)
                .exchange();
    }
}
