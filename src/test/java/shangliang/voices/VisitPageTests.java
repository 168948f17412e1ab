package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.Desk;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** What is said while a studio is out among people: taken in one short form, and each leads to the other. */
class VisitPageTests extends DeskGround {

    private static final Pattern NUMBER = Pattern.compile("2026-\\d{6}");

    @Autowired
    Studios studios;

    @BeforeEach
    void studios() {
        if (jdbc.sql("select count(*) from studio").query(Integer.class).single() == 0) {
            StagedStudios.open(council, studios);
        }
    }

    private Desk lead(String studio) {
        return desk(Role.STUDIO_LEAD, ScopeRef.studio(studio));
    }

    /** A visit that the lead has planned; answers with its id. */
    private static String planned(Desk lead, String title, String day) {
        var file = moved(lead.post(
                "/desk/activities",
                "kind",
                "FIELD_VISIT",
                "title",
                title,
                "day",
                day,
                "from",
                "09:00",
                "until",
                "11:00",
                "place",
                "QX-01"));
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String take(Desk lead, String visit, String text, String once, int status) {
        return refused(
                lead.post("/desk/visits/" + visit, "text", text, "place", "QX-01", "once", once, "publish", "1"),
                status);
    }

    @Test
    void oneSentenceOnTheSpotIsAVoiceThatPointsBackToTheVisit() {
        var lead = lead("S08");
        var visit = planned(lead, "走一走老街", "2026-09-10");
        assertThat(ok(lead.get("/desk/activities/" + visit))).contains("/desk/visits/" + visit);
        assertThat(ok(lead.get("/desk/visits/" + visit))).contains("走一走老街", "value=\"QX-01\" selected");
        var once = UUID.randomUUID().toString();
        var page = take(lead, visit, "𠮷婆婆家门口的灯不亮", once, 201);
        assertThat(page).contains("href=\"/desk/visits/" + visit + "\"");
        var match = NUMBER.matcher(page);
        assertThat(match.find()).isTrue();
        var number = VoiceNumber.parse(match.group()).orElseThrow();
        assertThat(voice(number).origin().channel()).isEqualTo(Channel.VISIT);
        assertThat(voice(number).origin().receiver()).isEqualTo(ScopeRef.studio("S08"));
        assertThat(take(lead, visit, "𠮷婆婆家门口的灯不亮", once, 201)).contains(number.toString());
        assertThat(ok(lead.get("/desk/activities/" + visit))).contains("由此而来", "/desk/voices/" + number);
        assertThat(ok(lead.get("/desk/voices/" + number))).contains("走访时当场记下：走一走老街");
        assertThat(Desk.body(pages.get().uri("/activities/" + visit).exchange()))
                .doesNotContain("由此而来")
                .doesNotContain(number.toString());
        voices.accept(desk(lead), number, VoicesWorld.LIGHT);
        voices.publish(VoicesWorld.CLERK, number, "老街一处路灯不亮", "门口的灯不亮");
        assertThat(Desk.body(pages.get().uri("/activities/" + visit).exchange()))
                .contains("由此而来", "老街一处路灯不亮", "/v/" + number);
    }

    private static shangliang.base.Viewer desk(Desk lead) {
        return VoicesWorld.staff(Role.STUDIO_LEAD, ScopeRef.studio("S08"));
    }

    @Test
    void whatIsMissingIsSaidAndTheRestIsKept() {
        var lead = lead("S08");
        var visit = planned(lead, "走一走河边", "2026-09-11");
        var again = refused(
                lead.post("/desk/visits/" + visit, "text", " ", "place", "QX-01", "landmark", "渡口石阶", "once", "x"),
                422);
        assertThat(again).contains("请写下是什么事", "渡口石阶");
    }

    @Test
    void nobodyTakesVoicesAtAnothersVisitOrAtOneThatWasCalledOff() {
        var lead = lead("S08");
        var visit = planned(lead, "走一走渡口", "2026-09-12");
        assertThat(lead("S09").get("/desk/visits/" + visit)).hasStatus(404);
        assertThat(lead("S09").post("/desk/visits/" + visit, "text", "别处", "place", "QX-01", "once", "y"))
                .hasStatus(404);
        moved(lead.post("/desk/activities/" + visit + "/cancel", "reason", "下雨"));
        assertThat(lead.get("/desk/visits/" + visit)).hasStatus(404);
        assertThat(lead.get("/desk/visits/" + UUID.randomUUID())).hasStatus(404);
    }
}
