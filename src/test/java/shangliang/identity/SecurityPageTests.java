package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;

@PageTest
class SecurityPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void aNewMorning() {
        clock.reset();
    }

    @Test
    void everyPageCarriesTheHeaders() {
        assertThat(pages.get().uri("/sign-in"))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Security-Policy", SecurityConfiguration.POLICY)
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Cache-Control", "no-store");
        assertThat(SecurityConfiguration.POLICY).doesNotContain("unsafe");
    }

    @Test
    void aSignedInPageIsKeptOutOfCachesAndAStyleSheetIsNot() {
        var desk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        assertThat(desk.get("/desk/me")).headers().hasValue("Cache-Control", "no-store");
        assertThat(desk.get("/css/base.css").getResponse().getHeader("Cache-Control"))
                .contains("max-age");
    }

    @Test
    void anAnonymousReaderGetsNoSession() {
        var before = sessions();
        var answer = pages.get().uri("/sign-in").exchange();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        var wrong = pages.post()
                .uri("/sign-in")
                .param("login", "x")
                .param("password", "y")
                .exchange();
        assertThat(wrong.getResponse().getCookies()).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void withoutTheTokenNothingIsDoneAndTheTextIsKept() throws Exception {
        var desk = Desk.of(pages, accounts, Role.ADMIN, ScopeRef.DISTRICT);
        assertThat(pages.post().uri("/desk/post").cookie(desk.cookie())).hasStatus(403);
        var answer = send(
                desk,
                "/desk/admin/people",
                "name=A+rather+long+name+typed+by+someone&login=typed&password=secret",
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("<h1>")
                .contains("A rather long name typed by someone")
                .contains("action=\"/desk/admin/people\"")
                .doesNotContain("secret");
    }

    @Test
    void whatAnotherSiteSendsIsTurnedAwayEvenWithAToken() throws Exception {
        var desk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        var foreign = send(desk, "/desk/post", "_csrf=" + desk.token(), "Sec-Fetch-Site", "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("<h1>").doesNotContain("action=\"/desk/post\"");
        assertThat(send(desk, "/sign-in", "login=x", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTokenOfAnotherSessionIsWorthNothing() {
        var one = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        var other = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        var answer = pages.post().uri("/sign-out").cookie(one.cookie()).param("_csrf", other.token());
        assertThat(answer).hasStatus(403);
        assertThat(one.get("/desk/me")).hasStatusOk();
    }

    @Test
    void aForgedSessionCookieIsNobody() {
        for (var value : List.of("nonsense", "AAAA", "%00", "x".repeat(4000))) {
            var cookie = new jakarta.servlet.http.Cookie("session", value);
            assertThat(pages.get().uri("/desk/me").cookie(cookie)).hasStatus3xxRedirection();
        }
    }

    @Test
    void sessionsHoldPlainStringsOnly() {
        var desk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        desk.token();
        var names = new ArrayList<>(jdbc.sql("select distinct attribute_name from spring_session_attributes")
                .query(String.class)
                .list());
        assertThat(names).containsExactlyInAnyOrder("staff.account", "staff.version", "staff.post", "csrf");
    }

    @Test
    void pagesOpenedTogetherDoNotTripOverTheirSession() {
        var desk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        jdbc.sql("delete from spring_session_attributes where attribute_name = 'csrf'")
                .update();
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> desk.get("/desk/me")))
                .limit(8)
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).hasStatusOk());
    }

    private HttpResponse<String> send(Desk desk, String path, String form, String header, String value)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", "session=" + desk.cookie().getValue())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
