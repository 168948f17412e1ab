package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Commitment;
import shangliang.base.Place;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Messages;

/** What is kept with a voice and its tables so that it can be shown later: the notice, the leaf, whose idea it was. */
class KeptWithItPageTests extends DeskGround {

    /** Whoever changes the words makes a new version, and keeps the words of the old one. */
    private static final String WORDS_OF_2026_11 = "9d930a51";

    @Autowired
    Messages messages;

    @Test
    void theWordsOfANoticeNeverChangeUnderItsVersion() {
        var words = messages.text(java.util.Locale.SIMPLIFIED_CHINESE, ConsentNotice.key())
                + messages.text(java.util.Locale.ENGLISH, ConsentNotice.key());
        assertThat(Commitment.to("00", words).hex()).startsWith(WORDS_OF_2026_11);
        for (var version : ConsentNotice.VERSIONS) {
            assertThat(messages.has("voices.consent." + version)).isTrue();
        }
    }

    @Test
    void everyVoiceSaysWhichNoticeWasShown() {
        var visitor = new Visitor(pages);
        assertThat(ok(visitor.get("/say"))).contains("name=\"notice\" value=\"" + ConsentNotice.CURRENT + "\"");
        var web = visitor.say("看过说明的", "notice", ConsentNotice.CURRENT);
        assertThat(voice(web.number()).privacy().notice()).isEqualTo(ConsentNotice.CURRENT);
        var forged = visitor.say("没看过说明的", "notice", "1999-01");
        assertThat(voice(forged.number()).privacy().notice()).isNull();
        var station = station("QX");
        assertThat(ok(station.get("/desk/counter")))
                .contains("name=\"notice\" value=\"" + ConsentNotice.CURRENT + "\"");
        refused(
                station.post(
                        "/desk/counter",
                        "text",
                        "窗口念过说明的",
                        "place",
                        "QX-03",
                        "kind",
                        "PUBLIC_ISSUE",
                        "once",
                        UUID.randomUUID().toString(),
                        "notice",
                        ConsentNotice.CURRENT),
                201);
        assertThat(jdbc.sql("select notice from voice where title = '窗口念过说明的'")
                        .query(String.class)
                        .single())
                .isEqualTo(ConsentNotice.CURRENT);
        assertThat(ok(desk(Role.CLERK).get("/desk/voices/" + web.number()))).contains("（2026-11版）");
    }

    @Test
    void aChangedDeadlineLeavesALeafThatCommitsToIt() {
        var admin = desk(Role.ADMIN);
        moved(admin.post(
                "/desk/admin/deadlines",
                "subject",
                "CONTACT",
                "length",
                "1",
                "measure",
                "days",
                "source",
                "区政府办〔2026〕7号",
                "from",
                "2026-03-10"));
        var kept = jdbc.sql("select id, salt, content from deadline_change")
                .query()
                .singleRow();
        assertThat(String.valueOf(kept.get("content"))).contains("CONTACT", "7号", "2026-03-10");
        var leaf = jdbc.sql("select commitment from ledger_unsealed where id = ? and act = 'deadlines.set'")
                .param(kept.get("id"))
                .query(String.class)
                .single();
        assertThat(leaf)
                .isEqualTo(Commitment.to(String.valueOf(kept.get("salt")), String.valueOf(kept.get("content")))
                        .hex());
    }

    @Test
    void daysByTheCalendarAreSetAndReadAsSuch() {
        var admin = desk(Role.ADMIN);
        moved(admin.post(
                "/desk/admin/deadlines",
                "subject",
                "REOPEN",
                "length",
                "90",
                "measure",
                "calendar",
                "source",
                "试行",
                "from",
                "2026-03-10"));
        assertThat(ok(admin.get("/desk/admin/deadlines"))).contains("90 天（自然日）", "180 天（自然日）");
        var far = admin.post(
                "/desk/admin/deadlines",
                "subject",
                "CONTACT",
                "length",
                "1",
                "source",
                "试行",
                "from",
                "+999999999-12-31");
        assertThat(refused(far, 422)).contains("试行");
    }

    @Test
    void whatOthersSaidIsFoundByTheAreaOfLife() {
        var number = said("小区门口的灯").number();
        voices.accept(VoicesWorld.STATION, number, new Sorting(VoiceKind.SUGGESTION, "ZJ-LIGHT", false));
        voices.publish(VoicesWorld.CLERK, number, "小区的灯", "小区的灯");
        var visitor = new Visitor(pages);
        String[] form = {"text", "灯", "place", "QX-03", "kind", "PUBLIC_ISSUE", "area", "ZJ"};
        assertThat(ok(visitor.post("/say", form))).contains("小区的灯", "value=\"ZJ\" selected");
        form[7] = "XJ";
        assertThat(ok(visitor.post("/say", form))).doesNotContain("小区的灯");
        form[7] = "";
        assertThat(ok(visitor.post("/say", form))).doesNotContain("小区的灯");
        var slip = visitor.say("灯又坏了", "area", "ZJ");
        assertThat(voice(slip.number()).matter().topic()).isEqualTo("ZJ");
        assertThat(refused(visitor.post("/say", "go", "send", "text", "灯", "place", "QX", "area", "NO"), 422))
                .contains("灯");
    }

    @Test
    void anIdeaThatWasUsedIsCreditedOnceInTheThread() {
        var number = withIdea("装太阳能灯").number();
        voices.accept(VoicesWorld.STATION, number, VoicesWorld.LIGHT);
        voices.publish(VoicesWorld.CLERK, number, "灯", "灯");
        voices.assign(VoicesWorld.CLERK, number, Order.to("CG"));
        var officer = unit("CG");
        moved(officer.post(at(number, "begin"), "contact", "电话联系"));
        assertThat(ok(officer.get("/desk/voices/" + number))).contains("是照本人出的主意办的");
        moved(officer.post(at(number, "answer"), "outcome", "SOLVED", "text", "装了太阳能灯", "as_proposed", "1"));
        moved(officer.post(at(number, "replace-answer"), "outcome", "SOLVED", "text", "装了两盏", "as_proposed", "1"));
        assertThat(ok(new Visitor(pages).get("/v/" + number))).containsOnlyOnce("是照本人出的主意办的");
        var without = begun("没有主意的");
        assertThat(ok(officer.get("/desk/voices/" + without))).doesNotContain("是照本人出的主意办的");
    }

    private Receipt withIdea(String idea) {
        var matter = new Matter(
                VoiceKind.PUBLIC_ISSUE,
                new Place("QX-03", ""),
                null,
                Set.of(AskKind.IDEA),
                Wish.BOTH,
                "",
                "路灯老坏",
                idea,
                false);
        return voices.submit(
                Viewer.ANYONE,
                new Submission(
                        matter,
                        Channel.WEB,
                        null,
                        Contact.NONE,
                        false,
                        true,
                        null,
                        UUID.randomUUID().toString()));
    }
}
