package shangliang.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.Voices;
import shangliang.web.Messages;

/** The ground under every journey: a district with its lists, people to walk through it, a picture at the end. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    @LocalServerPort
    int port;

    @Autowired
    Messages messages;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    Staged staged;

    private final Deque<Walk> walks = new ArrayDeque<>();

    @BeforeAll
    void district(
            @Autowired Council council,
            @Autowired Studios studios,
            @Autowired Duties duties,
            @Autowired Voices voices) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
    }

    /** However it went: what the last one to walk sees now is kept under the name of the journey. */
    @AfterEach
    void leave(TestInfo journey) {
        if (!walks.isEmpty()) {
            walks.peek().picture(journey.getTestMethod().orElseThrow().getName());
        }
        walks.forEach(Walk::close);
        walks.clear();
    }

    /** Someone without an account. */
    Walk anyone(Look look) {
        var context = Chrome.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(home())
                        .setViewportSize(look.width(), look.height())
                        .setLocale(look.lang().equals("en") ? "en-GB" : "zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(look.scripts()));
        context.addCookies(List.of(new Cookie("lang", look.lang()).setUrl(home())));
        var walk = new Walk(context, look, messages);
        walks.push(walk);
        return walk;
    }

    /** Someone who has signed in to a desk of this role. */
    Walk at(Look look, Role role, ScopeRef scope) {
        var signedIn = Desk.of(pages, accounts, role, scope).cookie();
        var walk = anyone(look);
        walk.page().context().addCookies(List.of(new Cookie(signedIn.getName(), signedIn.getValue()).setUrl(home())));
        return walk;
    }

    Walk at(Look look, Role role) {
        return at(look, role, ScopeRef.DISTRICT);
    }

    Walk unit(Look look, String code) {
        return at(look, Role.UNIT, ScopeRef.organ(code));
    }

    /** Someone who opens their own page with the receipt. */
    Walk owner(Look look, Receipt receipt) {
        return anyone(look)
                .open("/track?number=" + receipt.number())
                .type("voices.track.code", receipt.code().shown())
                .press("voices.track.open");
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
