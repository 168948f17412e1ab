package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;

/** A district with colleagues at its desks, and voices brought as far as a test needs them. */
@PageTest
abstract class DeskGround {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Voices voices;

    @Autowired
    VoiceRows rows;

    @Autowired
    Council council;

    @Autowired
    Duties duties;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void district() {
        clock.reset();
        if (jdbc.sql("select count(*) from place").query(Integer.class).single() == 0) {
            VoicesWorld.load(council, duties);
        }
    }

    Desk desk(Role role) {
        return desk(role, ScopeRef.DISTRICT);
    }

    Desk desk(Role role, ScopeRef scope) {
        return Desk.of(pages, accounts, role, scope);
    }

    Desk unit(String code) {
        return desk(Role.UNIT, ScopeRef.organ(code));
    }

    Desk station(String place) {
        return desk(Role.STATION, ScopeRef.place(place));
    }

    Receipt said(String text) {
        return voices.submit(Viewer.ANYONE, VoicesWorld.says(text));
    }

    VoiceNumber accepted(String text) {
        var number = said(text).number();
        voices.accept(VoicesWorld.STATION, number, VoicesWorld.LIGHT);
        return number;
    }

    VoiceNumber assigned(String text) {
        var number = accepted(text);
        voices.assign(VoicesWorld.CLERK, number, Order.to("CG"));
        return number;
    }

    VoiceNumber begun(String text) {
        var number = assigned(text);
        voices.begin(VoicesWorld.unit("CG"), number, "电话联系", "本周修");
        return number;
    }

    VoiceNumber answered(String text) {
        var number = begun(text);
        voices.answer(VoicesWorld.unit("CG"), number, Answer.of(Outcome.SOLVED, "三盏灯都换了新的", null));
        return number;
    }

    Phase phase(VoiceNumber number) {
        return voice(number).phase();
    }

    Voice voice(VoiceNumber number) {
        return rows.find(number, new Sight("true", java.util.Map.of())).orElseThrow();
    }

    static String at(VoiceNumber number, String verb) {
        return "/desk/voices/" + number + "/" + verb;
    }

    static String marked(String words) {
        return words + " " + UUID.randomUUID();
    }

    /** Done, and on to another page. */
    static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    static String refused(MvcTestResult answer, int status) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(status);
        return Desk.body(answer);
    }
}
