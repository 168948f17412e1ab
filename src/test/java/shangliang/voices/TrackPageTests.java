package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;
import static shangliang.voices.VoicesWorld.*;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;

/** Number and code at the door: what fits opens, what does not is told in one way and ever more slowly. */
@PageTest
class TrackPageTests {

    private static final String WRONG = "编号和查询码对不上";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Voices voices;

    @Autowired
    Council council;

    @Autowired
    Duties duties;

    @Autowired
    TestClock clock;

    Visitor visitor;

    @BeforeAll
    static void district(@Autowired Council council, @Autowired Duties duties) {
        load(council, duties);
    }

    @BeforeEach
    void visit() {
        clock.advance(Duration.ofHours(3));
        visitor = new Visitor(pages);
    }

    @Test
    void theRightPairOpensTheOwnPageAndTheCodeIsInNoAddress() {
        var slip = visitor.say("路灯不亮");
        var answer = visitor.post("/track", "number", "民-" + slip.number(), "code", spaced(slip.code()));
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/v/" + slip.number());
        assertThat(body(visitor.open(slip).get("/v/" + slip.number()))).contains("路灯不亮", "您现在可以");
    }

    @Test
    void wrongForeignMalformedAndReplacedCodesAreToldInOneWay() {
        var slip = visitor.say("路灯不亮", "phone", "13800000000");
        var other = visitor.say("井盖响");
        voices.reissue(STATION, slip.number());
        for (var code : new String[] {slip.code(), "x"}) {
            assertThat(visitor.post("/track", "number", slip.number().toString(), "code", code))
                    .hasStatus(422)
                    .bodyText()
                    .contains(WRONG, "value=\"" + slip.number())
                    .doesNotContain(slip.code());
        }
        clock.advance(Duration.ofHours(3));
        assertThat(visitor.post("/track", "number", slip.number().toString(), "code", other.code()))
                .hasStatus(422)
                .bodyText()
                .contains(WRONG);
        assertThat(visitor.post("/track", "number", "2026-999999", "code", other.code()))
                .hasStatus(422)
                .bodyText()
                .contains(WRONG);
        assertThat(visitor.post("/track", "number", "nonsense", "code", other.code()))
                .hasStatus(422)
                .bodyText()
                .contains(WRONG);
    }

    @Test
    void guessingIsSlowedDownAndTheWaitIsSaid() {
        var number = voices.submit(Viewer.ANYONE, says("路灯不亮")).number().toString();
        for (int i = 0; i < 6; i++) {
            visitor.post("/track", "number", number, "code", "0000000000000000");
        }
        assertThat(visitor.post("/track", "number", number, "code", "0000000000000000"))
                .hasStatus(429)
                .bodyText()
                .contains("秒再试", "value=\"" + number);
    }

    @Test
    void theNumberAloneShowsTheStateOnly() {
        var slip = visitor.say("家里的难处不想让人知道");
        assertThat(visitor.post("/track", "number", slip.number().toString(), "code", ""))
                .hasStatus(303)
                .hasRedirectedUrl("/v/" + slip.number());
        assertThat(body(visitor.get("/v/" + slip.number())))
                .contains("没有公开", "听到了，等人受理", "清溪镇")
                .doesNotContain("家里的难处");
    }

    private static String spaced(String code) {
        return code.replaceAll("(\\d{4})", "$1 ");
    }
}
