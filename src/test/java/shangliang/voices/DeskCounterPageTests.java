package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shangliang.Desk;
import shangliang.base.Role;
import shangliang.base.ScopeRef;

/** The counter of a station: taken in under a minute, with a code to read aloud, and nothing of another town. */
class DeskCounterPageTests extends DeskGround {

    private static final Pattern NUMBER = Pattern.compile("2026-\\d{6}");
    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4}");

    @Test
    void aPhoneCallBecomesAVoiceWithANumberAndACode() {
        var station = station("QX");
        assertThat(ok(station.get("/desk/counter")))
                .contains("name=\"text\"")
                .contains("value=\"QX\" selected")
                .contains("value=\"PHONE\" checked");
        var page = refused(take(station, "桥头路灯不亮", "QX-03", UUID.randomUUID().toString()), 201);
        assertThat(page).containsPattern(CODE).contains("channel=VISIT");
        var number = number(page);
        assertThat(voice(number).origin().channel()).isEqualTo(Channel.VISIT);
        assertThat(voice(number).origin().enteredBy()).startsWith("post:");
        assertThat(voice(number).privacy().hideName()).isTrue();
        assertThat(ok(station.get("/desk/counter?channel=VISIT"))).contains("value=\"VISIT\" checked");
    }

    @Test
    void theSameFormSentTwiceIsOneVoice() {
        var station = station("QX");
        var once = UUID.randomUUID().toString();
        var first = refused(take(station, "井盖响", "QX-03", once), 201);
        var second = refused(take(station, "井盖响", "QX-03", once), 201);
        assertThat(number(second)).isEqualTo(number(first));
    }

    @Test
    void whatIsMissingOrForeignIsSaidAndTheRestIsKept() {
        var station = station("QX");
        var empty = refused(take(station, "  ", "QX-03", UUID.randomUUID().toString()), 422);
        assertThat(empty).contains("请写下是什么事").contains("桥头");
        var foreign = refused(take(station, "路灯不亮", "DM-01", UUID.randomUUID().toString()), 422);
        assertThat(foreign).contains("请选本窗口负责的地方").contains("路灯不亮");
        var secret = refused(take(station, "秘密★ 五年", "QX-03", UUID.randomUUID().toString()), 422);
        assertThat(secret).contains("密级标志");
    }

    @Test
    void theStationSeesWhoWaitsInItsOwnTownAlone() {
        var title = marked("桥边");
        var number = said(title).number();
        assertThat(ok(station("QX").get("/desk/counter"))).contains(title.substring(0, 20));
        var other = station("DM");
        assertThat(ok(other.get("/desk/counter"))).doesNotContain(title.substring(0, 20));
        assertThat(other.get("/desk/voices/" + number)).hasStatus(404);
        assertThat(other.post(at(number, "ask"), "words", "哪里")).hasStatus(404);
    }

    @Test
    void aVoiceIsTakenUpAskedAboutAndWrittenDownForThePerson() {
        var station = station("QX");
        var number = said("路灯坏了").number();
        assertThat(ok(station.get("/desk/counter?at=" + number)))
                .contains("13800000000")
                .contains("王芳");
        assertThat(moved(station.post(at(number, "ask"), "words", "是哪一栋？"))).contains("done=ASK");
        assertThat(ok(station.get("/desk/counter/asking?at=" + number))).contains("是哪一栋？");
        moved(station.post(at(number, "clarify"), "words", "三栋"));
        assertThat(voice(number).matter().text()).contains("三栋");
        assertThat(refused(station.post(at(number, "accept"), "kind", "PUBLIC_ISSUE", "topic", "NO-SUCH"), 422))
                .contains("请选一个具体的事项");
        moved(station.post(at(number, "accept"), "kind", "PUBLIC_ISSUE", "topic", "ZJ-LIGHT", "pressing", "1"));
        assertThat(voice(number).matter().pressing()).isTrue();
        moved(station.post(at(number, "supplement"), "words", "本人又来说"));
    }

    @Test
    void itIsSentOnOnlyWithConsent() {
        var station = station("QX");
        var number = said("断电了").number();
        assertThat(refused(station.post(at(number, "refer"), "body", "12345", "reference", "A-1"), 409))
                .contains("先写明本人怎样同意的")
                .contains("value=\"A-1\"");
        moved(station.post(at(number, "refer"), "body", "12345", "reference", "A-1", "consent", "电话里同意"));
        assertThat(phase(number)).isEqualTo(Phase.REFERRED_OUT);
    }

    @Test
    void aLostCodeIsReplacedOnceTheContactIsKnown() {
        var station = station("QX");
        var said = said("灯坏了");
        var page = refused(station.post(at(said.number(), "reissue")), 201);
        assertThat(page).contains("旧的查询码已作废").containsPattern(CODE);
        assertThat(voices.open(said.number(), said.code().digits(), "9.9.9.9")).isEmpty();
        assertThat(desk(Role.CLERK).post(at(said.number(), "reissue"))).hasStatus(404);
    }

    @Test
    void aGradeAtTheCounterNeedsTheOwnCodeAndIsMarked() {
        var station = station("QX");
        var said = said("灯坏了");
        voices.accept(VoicesWorld.STATION, said.number(), VoicesWorld.LIGHT);
        voices.assign(VoicesWorld.CLERK, said.number(), Order.to("CG"));
        voices.begin(VoicesWorld.unit("CG"), said.number(), "电话", "");
        voices.answer(VoicesWorld.unit("CG"), said.number(), Answer.of(Outcome.SOLVED, "修好了", null));
        var path = "/desk/counter/grade";
        assertThat(refused(grade(station, said, "1111222233334444"), 422)).contains("对不上");
        assertThat(refused(station.post(path, "number", said.number().toString(), "code", "1"), 422))
                .contains("请选一个");
        assertThat(moved(grade(station, said, said.code().digits()))).isEqualTo(path + "?done=1");
        assertThat(phase(said.number())).isEqualTo(Phase.CLOSED);
        assertThat(ok(station.get(path + "?done=1"))).contains("评价已记下");
    }

    @Test
    void aStudioTakesVoicesForAnyTownAndSeesItsOwn() {
        var studio = desk(Role.STUDIO_LEAD, ScopeRef.studio("S01"));
        var number =
                number(refused(take(studio, "活动中说的事", "DM-01", UUID.randomUUID().toString()), 201));
        assertThat(voice(number).origin().receiver()).isEqualTo(ScopeRef.studio("S01"));
        assertThat(studio.get("/desk/voices/" + number)).hasStatusOk();
        var other = desk(Role.STUDIO_LEAD, ScopeRef.studio("S02"));
        assertThat(other.get("/desk/voices/" + number)).hasStatus(404);
    }

    private static org.springframework.test.web.servlet.assertj.MvcTestResult grade(
            Desk station, Receipt said, String code) {
        return station.post(
                "/desk/counter/grade",
                "number",
                said.number().toString(),
                "code",
                code,
                "solved",
                "YES",
                "attitude",
                "3");
    }

    private static org.springframework.test.web.servlet.assertj.MvcTestResult take(
            Desk desk, String text, String place, String once) {
        return desk.post(
                "/desk/counter",
                "text",
                text,
                "place",
                place,
                "landmark",
                "桥头",
                "channel",
                "VISIT",
                "name",
                "李梅",
                "phone",
                "13900000000",
                "hideName",
                "1",
                "once",
                once);
    }

    private static VoiceNumber number(String page) {
        var found = NUMBER.matcher(page);
        assertThat(found.find()).isTrue();
        return VoiceNumber.parse(found.group()).orElseThrow();
    }
}
