package shangliang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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

/** A colleague's form is done once, however often it is sent; tried where members say what their firms offer. */
@PageTest
class OncePageTests {

    private static final String PATH = "/desk/offers";
    private static final Pattern ONCE = Pattern.compile("name=\"_once\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    SentForms forms;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Desk member;

    @BeforeEach
    void member(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
        member = Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, "M001"));
    }

    private String page() {
        var found = ONCE.matcher(Desk.body(member.get(PATH)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult send(String page, String words) {
        return member.post(PATH, "_once", page, "kind", "OFFER", "words", words, "interest", "自家的");
    }

    private long offers(String words) {
        return jdbc.sql("select count(*) from firm_offer where words = :words")
                .param("words", words)
                .query(Long.class)
                .single();
    }

    @Test
    void theSecondClickIsLedToWhatTheFirstOneDid() {
        var page = page();
        var first = send(page, "冷库一间");
        assertThat(first).hasStatus(303);
        assertThat(send(page, "冷库一间"))
                .hasStatus(303)
                .hasRedirectedUrl(first.getResponse().getRedirectedUrl());
        assertThat(offers("冷库一间")).isOne();
    }

    @Test
    void whatSaysSomethingElseIsDoneAlsoFromTheSamePage() {
        var page = page();
        send(page, "货车一辆");
        send(page, "货车两辆");
        assertThat(offers("货车一辆") + offers("货车两辆")).isEqualTo(2);
    }

    @Test
    void theSameFromAnotherPageIsMeant() {
        send(page(), "人手三个");
        send(page(), "人手三个");
        assertThat(offers("人手三个")).isEqualTo(2);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        var page = page();
        assertThat(send(page, " ")).hasStatus(422);
        assertThat(send(page, " ")).hasStatus(422);
        assertThat(send(page, "烘干机")).hasStatus(303);
        assertThat(offers("烘干机")).isOne();
    }

    @Test
    void twoClicksAtOnceMakeOne() throws Exception {
        var page = page();
        var together = new CyclicBarrier(2);
        Callable<MvcTestResult> click = () -> {
            together.await();
            return send(page, "包装线");
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(click, click))) {
                assertThat(answer.get()).hasStatus(303);
            }
        }
        assertThat(offers("包装线")).isOne();
    }

    @Test
    void aFormIsForgottenAfterADayAndNotBefore() {
        send(page(), "晒场");
        forms.forgetOld(clock.instant().minusSeconds(60));
        assertThat(sent()).isPositive();
        forms.forgetOld(clock.instant().plusSeconds(60));
        assertThat(sent()).isZero();
    }

    private long sent() {
        return jdbc.sql("select count(*) from sent_form").query(Long.class).single();
    }
}
