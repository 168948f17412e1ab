package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shangliang.Desk;
import shangliang.base.Role;

/** Nothing typed at a desk is lost: it outlives a reload, a lost line and a sign-out, for the one who typed it. */
class DeskDraftsPageTests extends DeskGround {

    private static final String[] HALF = {
        "text",
        "桥头的灯，还没说完",
        "place",
        "QX-03",
        "channel",
        "VISIT",
        "phone",
        "13900001111",
        "pressing",
        "1",
        "kind",
        "DISPUTE"
    };

    @Test
    void theCounterIsAsItWasLeftAfterSigningInAgain() {
        var station = station("QX");
        var colleague = station("QX");
        assertThat(moved(station.post("/desk/counter/draft", HALF))).isEqualTo("/desk/counter");
        station.post("/sign-out");
        station.signIn();
        assertThat(ok(station.get("/desk/counter")))
                .contains("桥头的灯，还没说完", "13900001111", "您上次没写完的还在这里")
                .contains("value=\"QX-03\" selected", "value=\"VISIT\" checked", "value=\"DISPUTE\" selected");
        assertThat(ok(colleague.get("/desk/counter"))).doesNotContain("桥头的灯");
        assertThat(jdbc.sql("select encode(sealed, 'escape') from desk_draft where account = ?")
                        .param(station.account())
                        .query(String.class)
                        .single())
                .doesNotContain("13900001111");
    }

    @Test
    void whatWasSentOrThrownAwayIsNotThereAgain() {
        var station = station("QX");
        moved(station.post("/desk/counter/draft", HALF));
        var page = station.post(
                "/desk/counter",
                "text",
                "桥头的灯，说完了",
                "place",
                "QX-03",
                "kind",
                "DISPUTE",
                "once",
                UUID.randomUUID().toString());
        refused(page, 201);
        assertThat(ok(station.get("/desk/counter"))).doesNotContain("还没说完");
        moved(station.post("/desk/counter/draft", HALF));
        moved(station.post("/desk/counter/draft", "step", "drop"));
        assertThat(ok(station.get("/desk/counter"))).doesNotContain("还没说完");
    }

    @Test
    void aDraftThatWasSentAlreadyIsSentOnlyOnce() {
        var station = station("QX");
        var once = UUID.randomUUID().toString();
        String[] whole = {"text", "井盖响", "place", "QX-03", "kind", "PUBLIC_ISSUE", "once", once};
        refused(station.post("/desk/counter", whole), 201);
        moved(station.post("/desk/counter/draft", whole));
        assertThat(ok(station.get("/desk/counter"))).contains("value=\"" + once + "\"");
        refused(station.post("/desk/counter", whole), 201);
        assertThat(jdbc.sql("select count(*) from voice where title = '井盖响'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aHalfTypedAnswerIsHereAgainForItsOfficerAndGoneWhenGiven() {
        var officer = unit("CG");
        var colleague = unit("CG");
        var number = begun("答到一半");
        var saved = pages.post()
                .uri(at(number, "draft"))
                .cookie(officer.cookie())
                .header("HX-Request", "true")
                .param("_csrf", officer.token())
                .param("act", "ANSWER_IT")
                .param("outcome", "PARTLY")
                .param("text", "已经换了两盏，第三盏")
                .exchange();
        assertThat(saved).hasStatus(204);
        var page = ok(officer.get("/desk/voices/" + number));
        assertThat(page).contains("已经换了两盏，第三盏", "value=\"PARTLY\" checked", "您上次没写完的还在这里");
        assertThat(ok(colleague.get("/desk/voices/" + number))).doesNotContain("第三盏");
        moved(officer.post(at(number, "answer"), "outcome", "PARTLY", "text", "换了两盏，另一盏等货"));
        assertThat(count(officer)).isZero();
    }

    @Test
    void nothingIsSavedAboutWhatOneMayNotSee() {
        var number = begun("看不见的");
        var other = unit("ZW");
        var officer = unit("CG");
        assertThat(other.post(at(number, "draft"), "act", "BEGIN", "contact", "我"))
                .hasStatus(404);
        assertThat(desk(Role.ADMIN).post(at(number, "draft"), "act", "BEGIN")).hasStatus(404);
        refused(officer.post(at(number, "draft"), "act", "NO_SUCH", "contact", "我"), 422);
        assertThat(count(other) + count(officer)).isZero();
    }

    @Test
    void itGoesWithTheMatterAndAfterAMonth() {
        var officer = unit("CG");
        var said = said("要删的");
        voices.accept(VoicesWorld.STATION, said.number(), VoicesWorld.LIGHT);
        voices.assign(VoicesWorld.CLERK, said.number(), Order.to("CG"));
        moved(officer.post(at(said.number(), "draft"), "act", "BEGIN", "contact", "打过电话"));
        assertThat(count(officer)).isEqualTo(1);
        voices.erase(VoicesWorld.person(said), said.number());
        assertThat(count(officer)).isZero();
        var station = station("QX");
        moved(station.post("/desk/counter/draft", HALF));
        clock.advance(Duration.ofDays(31));
        voices.tick();
        assertThat(count(station)).isZero();
    }

    private int count(Desk desk) {
        return jdbc.sql("select count(*) from desk_draft where account = ?")
                .param(desk.account())
                .query(Integer.class)
                .single();
    }
}
