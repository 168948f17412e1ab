package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;
import static shangliang.voices.VoicesWorld.*;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;

/** Saying something at a browser: what is kept, what is refused and why, and the receipt. */
@PageTest
class SayPageTests {

    private static final String LIGHT_OUT = "小区门口的路灯坏了两个多月";
    private static final String ONCE = "0123456789abcdef0123456789abcdef";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Voices voices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Council council;

    @Autowired
    Duties duties;

    Visitor visitor;

    @BeforeAll
    static void district(@Autowired Council council, @Autowired Duties duties) {
        load(council, duties);
    }

    @BeforeEach
    void visit() {
        visitor = new Visitor(pages);
    }

    @Test
    void theFirstStepKeepsTheWordsAndAsksForThePlace() {
        var page = visitor.post("/say", "text", LIGHT_OUT);
        assertThat(page).hasStatusOk().bodyText().contains(LIGHT_OUT, "optgroup label=\"清溪镇\"", "name=\"once\"");
        assertThat(page).headers().hasValue("Cache-Control", "no-store");
    }

    @Test
    void whoSendsItGetsNumberAndCodeAtOnce() {
        var receipt = visitor.post("/say", "go", "send", "text", LIGHT_OUT, "place", "QX-03", "once", ONCE);
        assertThat(receipt).hasStatus(201).headers().hasValue("Cache-Control", "no-store");
        assertThat(body(receipt)).contains("民-2026-", "<svg class=\"qr\"", "清溪镇", "data-draft-done=\"say\"");
        assertThat(visitor.post(
                        "/track",
                        "number",
                        Visitor.slip(receipt).number().toString(),
                        "code",
                        Visitor.slip(receipt).code()))
                .hasStatus(303);
    }

    @Test
    void theSameFormTwiceShowsTheSameReceipt() {
        String[] form = {"go", "send", "text", "下水道堵了", "place", "QX", "once", ONCE};
        var first = Visitor.slip(visitor.post("/say", form));
        assertThat(Visitor.slip(visitor.post("/say", form))).isEqualTo(first);
    }

    @Test
    void goingBackAndChangingTheWordsSaysSomethingNew() {
        var first = Visitor.slip(visitor.post("/say", "go", "send", "text", "井盖响", "place", "QX", "once", ONCE));
        var second = Visitor.slip(visitor.post("/say", "go", "send", "text", "井盖响，还缺一角", "place", "QX", "once", ONCE));
        assertThat(second.number()).isNotEqualTo(first.number());
    }

    @Test
    void nothingOrBlanksAreAskedForAgain() {
        assertThat(visitor.post("/say", "go", "send", "text", "", "place", "QX"))
                .hasStatus(422)
                .bodyText()
                .contains("请写下是什么事", "value=\"QX\" selected");
        assertThat(visitor.post("/say", "go", "send", "text", " \u3000\n ", "place", "QX"))
                .hasStatus(422);
    }

    @Test
    void withoutAPlaceItIsAskedForAndAllTheRestIsKept() {
        var page = visitor.post(
                "/say",
                "go",
                "send",
                "text",
                LIGHT_OUT,
                "landmark",
                "桥头",
                "solution",
                "换灯",
                "name",
                "王芳",
                "phone",
                "13800000000",
                "hideName",
                "yes",
                "kind",
                "SUGGESTION",
                "wish",
                "SOLVE",
                "asks",
                "IDEA");
        assertThat(page).hasStatus(422);
        assertThat(body(page))
                .contains(LIGHT_OUT, "桥头", "换灯", "王芳", "13800000000", "请选在哪个镇街")
                .containsPattern("value=\"SUGGESTION\" checked")
                .containsPattern("value=\"SOLVE\" checked")
                .containsPattern("value=\"IDEA\" checked")
                .containsPattern("name=\"hideName\" value=\"yes\" checked");
    }

    @Test
    void tenThousandCharactersAreTakenAndOneMoreIsNot() {
        assertThat(visitor.post("/say", "go", "send", "text", "字".repeat(10_001), "place", "QX"))
                .hasStatus(422)
                .bodyText()
                .contains("最多10,000字", "字".repeat(10_001));
        assertThat(visitor.post("/say", "go", "send", "text", "😀".repeat(10_000), "place", "QX"))
                .hasStatus(201);
    }

    @Test
    void scriptsAreShownAsWordsAndUnseenMarksAreGone() {
        var slip = visitor.say("<script>alert(1)</script>'; drop table voice; --\u0000\u202E反");
        visitor.open(slip);
        assertThat(body(visitor.get("/v/" + slip.number())))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "drop table voice; --反")
                .doesNotContain("<script>alert", "\u202E", "\u0000");
    }

    @Test
    void marksOfSecrecyAreTurnedAwayWithAdvice() {
        assertThat(visitor.post("/say", "go", "send", "text", "机密★ 关于某事", "place", "QX"))
                .hasStatus(422)
                .bodyText()
                .contains("密级标志", "关于某事");
    }

    @Test
    void anAccusationOfANamedPersonIsToldTheLawfulRoute() {
        assertThat(visitor.post("/say", "go", "send", "text", "我要举报张三收受贿赂，贪污公款", "place", "QX"))
                .hasStatus(422)
                .bodyText()
                .contains("12388", "110", "我要举报张三");
    }

    @Test
    void whatOthersSaidIsShownAndCanBeJoinedWithoutLosingAWord() {
        var known = voices.submit(Viewer.ANYONE, says("老街的灯都不亮")).number();
        voices.publish(CLERK, known, "老街路灯整片不亮", "老街的灯都不亮");
        var looked = visitor.post("/say", "text", LIGHT_OUT, "place", "QX-01", "kind", "PUBLIC_ISSUE");
        assertThat(looked).hasStatusOk().bodyText().contains("老街路灯整片不亮", "name=\"join\" value=\"" + known);
        var joining = visitor.post("/say", "text", LIGHT_OUT, "place", "QX-01", "join", known.toString());
        assertThat(body(joining)).contains(LIGHT_OUT, "您要和这一件一起说");
        assertThat(body(visitor.post("/say", "text", LIGHT_OUT, "join", known.toString(), "alone", "yes")))
                .doesNotContain("您要和这一件一起说");
        var slip = visitor.say(LIGHT_OUT, "join", known.toString());
        assertThat(phase(slip.number())).isEqualTo("LINKED");
    }

    @Test
    void whoComesFromAMatterStartsAtItsPlace() {
        var known = voices.submit(Viewer.ANYONE, says("河边的灯不亮")).number();
        assertThat(body(visitor.get("/say?join=" + known))).doesNotContain("value=\"QX-03\" selected");
        voices.publish(CLERK, known, "河边的灯", "河边的灯不亮");
        assertThat(body(visitor.get("/say?join=" + known))).contains("value=\"QX-03\" selected", "河边的灯");
    }

    @Test
    void whatIsSaidToAnUnknownStudioGoesToTheStation() {
        assertThat(body(visitor.get("/say?studio=S99"))).doesNotContain("S99\">");
        var slip = visitor.say("想请工作室来看看", "studio", "S99");
        assertThat(jdbc.sql("select receiver_kind || receiver_code from voice where year = ? and serial = ?")
                        .params(slip.number().year(), slip.number().serial())
                        .query(String.class)
                        .single())
                .isEqualTo("placeQX");
    }

    @Test
    void anotherSiteCannotMakeABrowserSayAnything() {
        assertThat(pages.post()
                        .uri("/say")
                        .header("Origin", "https://elsewhere.example")
                        .param("text", "x"))
                .hasStatus(403);
    }

    private String phase(VoiceNumber number) {
        return jdbc.sql("select phase from voice where year = ? and serial = ?")
                .params(number.year(), number.serial())
                .query(String.class)
                .single();
    }
}
