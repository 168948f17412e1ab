package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

@PageTest
class PeoplePageTests {

    private static final String PEOPLE = "/desk/admin/people";
    private static final Pattern ONE_TIME = Pattern.compile("code-number\">([a-z0-9-]{19})<");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    private Desk admin;

    @BeforeEach
    void anAdministrator() {
        clock.reset();
        admin = Desk.of(pages, accounts, Role.ADMIN, ScopeRef.DISTRICT);
    }

    @Test
    void onlyAdministratorsSeeThem() {
        assertThat(pages.get().uri(PEOPLE)).hasRedirectedUrl("/sign-in?next=%2Fdesk%2Fadmin%2Fpeople");
        var clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        var person = PEOPLE + "/" + admin.account();
        assertThat(clerk.get(PEOPLE)).hasStatus(404);
        assertThat(clerk.get(person)).hasStatus(404);
        assertThat(clerk.post(PEOPLE, "login", "zhou", "name", "zhou")).hasStatus(404);
        assertThat(clerk.post(person + "/deactivate")).hasStatus(404);
        assertThat(admin.get(PEOPLE)).hasStatusOk();
    }

    @Test
    void anAccountIsOpenedAndItsOneTimePasswordShownOnce() {
        var made = admin.post(PEOPLE, "login", "Zhao.Min", "name", "Zhao Min");
        assertThat(made).hasStatusOk().headers().hasValue("Cache-Control", "no-store");
        var found = ONE_TIME.matcher(body(made));
        assertThat(found.find()).isTrue();
        assertThat(body(admin.get(PEOPLE + "?name=zhao"))).contains("Zhao Min").doesNotContain(found.group(1));
        var again = admin.post(PEOPLE, "login", "zhao.min", "name", "Someone else");
        assertThat(again).hasStatus(422);
        assertThat(body(again)).contains("Someone else");
    }

    @Test
    void aPostIsEnteredFoundAndEnded() {
        var account = open("sun.li");
        var person = PEOPLE + "/" + account;
        assertThat(appoint(person, "2026-03-01", "")).hasStatus(303).hasRedirectedUrl(person);
        assertThat(body(admin.get(PEOPLE + "?name=sun&role=CLERK&scope=district:&current=1")))
                .contains("sun.li");
        assertThat(body(admin.get(PEOPLE + "?name=sun&role=UNIT"))).doesNotContain("sun.li</a>");
        var shown = body(admin.get(person));
        assertThat(shown).contains("Front desk").contains("2026年3月1日");
        var end = Pattern.compile("href=\"(" + person + "/posts/[^\"]+/end)\"").matcher(shown);
        assertThat(end.find()).isTrue();
        assertThat(body(admin.get(end.group(1)))).contains("2026-03-09");
        assertThat(admin.post(end.group(1), "last", "2026-03-01")).hasStatus(422);
        assertThat(admin.post(end.group(1), "last", "soon")).hasStatus(422);
        assertThat(admin.post(end.group(1), "last", "2026-03-09")).hasStatus(303);
        assertThat(admin.post(end.group(1), "last", "2026-03-09")).hasStatus(409);
        assertThat(body(admin.get(PEOPLE + "?name=sun&current=1"))).doesNotContain("sun.li</a>");
    }

    @Test
    void anAppointmentThatWillNotDoKeepsWhatWasTyped() {
        var person = PEOPLE + "/" + open("qian.bo");
        assertThat(appoint(person, "2026-03-01", "")).hasStatus(303);
        var overlap = appoint(person, "2026-05-01", "");
        assertThat(overlap).hasStatus(409);
        assertThat(body(overlap)).contains("value=\"2026-05-01\"");
        assertThat(appoint(person, "2026-05-01", "2026-04-01")).hasStatus(422);
        assertThat(appoint(person, "", "")).hasStatus(422);
        assertThat(appoint(person, "0001-01-01", "")).hasStatus(422);
        var nothing = admin.post(person + "/posts", "role", "KING", "scope", "organ:NONE", "title", "T\u0000itle");
        assertThat(nothing).hasStatus(422);
        assertThat(body(nothing)).contains("value=\"Title\"").contains("#role").contains("#scope");
    }

    @Test
    void tooLongANameIsRefusedAndKept() {
        var long10k = "\u738B".repeat(10_000);
        assertThat(admin.post(PEOPLE, "login", "wang", "name", long10k)).hasStatus(422);
        assertThat(admin.post(PEOPLE, "login", long10k, "name", "wang")).hasStatus(422);
        assertThat(admin.post(PEOPLE, "login", "", "name", "")).hasStatus(422);
        assertThat(admin.post(PEOPLE, "login", "smile", "name", "\uD83D\uDE00")).hasStatusOk();
    }

    @Test
    void aPasswordIsResetAndAnAccountClosedAndOpened() {
        var account = open("wu.di");
        var person = PEOPLE + "/" + account;
        assertThat(ONE_TIME.matcher(body(admin.post(person + "/password"))).find())
                .isTrue();
        assertThat(admin.post(person + "/deactivate")).hasStatus(303);
        assertThat(admin.post(person + "/deactivate")).hasStatus(409);
        assertThat(body(admin.get(person))).contains("/activate");
        assertThat(admin.post(person + "/activate")).hasStatus(303);
        assertThat(admin.post(person + "/activate")).hasStatus(409);
        assertThat(admin.post(PEOPLE + "/" + admin.account() + "/deactivate")).hasStatus(409);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(admin.get(PEOPLE + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(admin.get(PEOPLE + "/nonsense")).hasStatus(404);
        assertThat(admin.post(PEOPLE + "/" + UUID.randomUUID() + "/password")).hasStatus(404);
        var foreign = PEOPLE + "/" + open("foreign") + "/posts/" + UUID.randomUUID() + "/end";
        assertThat(admin.get(foreign)).hasStatus(404);
        assertThat(admin.post(foreign, "last", "2026-03-09")).hasStatus(404);
    }

    @Test
    void theListGoesOnPageByPage() {
        for (int i = 0; i < 52; i++) {
            clock.advance(Duration.ofSeconds(1));
            accounts.create(Viewer.CLOCK, new NewAccount("many-" + i, "Many " + i, "x"));
        }
        var first = body(admin.get(PEOPLE + "?name=many"));
        var next = Pattern.compile("href=\"([^\"]+after=[^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        var second = body(admin.get(next.group(1).replace("&amp;", "&")));
        assertThat(second).contains("many-0<").doesNotContain("many-51<");
        assertThat(body(admin.get(PEOPLE + "?after=nonsense"))).contains("many-51<");
    }

    @Test
    void anEmptyAnswerOffersTheWayOut() {
        assertThat(body(admin.get(PEOPLE + "?name=nobody-of-this-name"))).contains("class=\"empty\"");
    }

    private UUID open(String login) {
        return accounts.create(Viewer.CLOCK, NewAccount.of(login, login)).account();
    }

    private MvcTestResult appoint(String person, String from, String to) {
        return admin.post(
                person + "/posts",
                "role",
                "CLERK",
                "scope",
                "district:",
                "title",
                "Front desk",
                "from",
                from,
                "to",
                to);
    }
}
