package shangliang;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.identity.Accounts;
import shangliang.identity.Appointment;
import shangliang.identity.NewAccount;

/** A signed-in colleague at a browser, for the page tests of every module; signs in through the real page. */
public final class Desk {

    public static final String PASSWORD = "a quiet river in March";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvcTester pages;
    private final UUID account;
    private final String login;
    private Cookie cookie;

    private Desk(MockMvcTester pages, UUID account, String login) {
        this.pages = pages;
        this.account = account;
        this.login = login;
        this.cookie = signIn();
    }

    /** A new colleague holding this post since 2020. */
    public static Desk of(MockMvcTester pages, Accounts accounts, Role role, ScopeRef scope) {
        var login = "colleague-" + COUNT.incrementAndGet();
        var account = accounts.create(Viewer.CLOCK, new NewAccount(login, login, PASSWORD))
                .account();
        var title = Label.of(role + " " + scope.code());
        accounts.appoint(Viewer.CLOCK, account, new Appointment(role, scope, title, LocalDate.of(2020, 1, 1), null));
        return new Desk(pages, account, login);
    }

    public UUID account() {
        return account;
    }

    public String login() {
        return login;
    }

    public Cookie cookie() {
        return cookie;
    }

    public MvcTestResult get(String uri) {
        return pages.get().uri(uri).cookie(cookie).exchange();
    }

    /** Sends a form with its token: names and values by turns. */
    public MvcTestResult post(String uri, String... fields) {
        var request = pages.post().uri(uri).cookie(cookie).contentType(APPLICATION_FORM_URLENCODED);
        request.param("_csrf", token());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** Sends a file in the field "file" with the form's token: names and values by turns. */
    public MvcTestResult upload(String uri, byte[] file, String... fields) {
        return upload(uri, new MockMultipartFile("file", "list.csv", "text/csv", file), fields);
    }

    /** The same, with a file of any name and kind. */
    public MvcTestResult upload(String uri, MockMultipartFile file, String... fields) {
        var request = pages.post().uri(uri).cookie(cookie).multipart();
        request.file(file);
        request.param("_csrf", token());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** The form token of this session, as a page of the desk carries it. */
    public String token() {
        var found = TOKEN.matcher(body(get("/desk/me")));
        if (!found.find()) {
            throw new AssertionError("no form token on /desk/me");
        }
        return found.group(1);
    }

    /** Signs in again, as after a password change. */
    public Cookie signIn() {
        var answer = pages.post()
                .uri("/sign-in")
                .contentType(APPLICATION_FORM_URLENCODED)
                .param("login", login)
                .param("password", PASSWORD)
                .exchange();
        cookie = Objects.requireNonNull(answer.getResponse().getCookie("session"), "not signed in");
        return cookie;
    }

    /** The text of an answer. */
    public static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
