package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Place;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;

/** What firms say is collected by trade and topic, and every figure leads to as many voices as it says. */
@PageTest
class DeskTradesPageTests {

    private static int count;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Voices voices;

    private Desk clerk;

    @BeforeAll
    static void district(@Autowired Council council, @Autowired Duties duties, @Autowired Voices voices) {
        new Staged(voices).district(council, duties);
    }

    @BeforeEach
    void aClerk() {
        clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
    }

    private Receipt says(VoiceKind kind, Trade trade, String text) {
        var matter = new Matter(
                kind, new Place("QX-01", ""), null, Set.of(AskKind.NEED), Wish.SOLVE, "", text, "", false, trade);
        return voices.submit(
                Viewer.ANYONE,
                new Submission(matter, Channel.WEB, null, new Contact("", ""), false, false, null, "trade-" + count++));
    }

    private String ok(String uri) {
        var answer = clerk.get(uri);
        assertThat(answer).hasStatusOk();
        return Desk.body(answer);
    }

    @Test
    void firmsAreCountedByTradeAndTopicAndEachFigureLeadsToItsVoices() {
        var one = says(VoiceKind.ENTERPRISE, Trade.CONSTRUCTION, "工地门口的路被占了");
        says(VoiceKind.ENTERPRISE, Trade.CONSTRUCTION, "工程款拖了两年");
        says(VoiceKind.ENTERPRISE, null, "换执照跑了三趟");
        says(VoiceKind.PUBLIC_ISSUE, null, "路灯坏了");
        voices.sort(
                VoicesWorld.CLERK,
                one.number(),
                new Sorting(VoiceKind.ENTERPRISE, "ZJ-LIGHT", false, Trade.LODGING_CATERING));
        var page = ok("/desk/trades");
        assertThat(page)
                .contains("建筑业", "住宿和餐饮业", "没有说是哪个行业")
                .containsPattern("trade=CONSTRUCTION\">1</a>")
                .containsPattern("trade=LODGING_CATERING&amp;topic=ZJ-LIGHT\">1</a>");
        assertThat(ok("/desk/voices?kind=ENTERPRISE&trade=LODGING_CATERING&topic=ZJ-LIGHT"))
                .contains("工地门口的路被占了")
                .doesNotContain("工程款拖了两年");
        assertThat(ok("/desk/voices?kind=ENTERPRISE&trade=-"))
                .contains("换执照跑了三趟", "只列没有说是哪个行业的")
                .doesNotContain("工程款拖了两年", "路灯坏了");
    }

    @Test
    void whoSpeaksForNoFirmHasNoTrade() {
        var said = says(VoiceKind.PUBLIC_ISSUE, Trade.FINANCE, "银行门口的台阶太高");
        assertThat(ok("/desk/voices/" + said.number())).doesNotContain("金融业</span>");
    }

    @Test
    void aTradeIsTypedOnThePageAndShownAtTheDesk() {
        pages.post()
                .uri("/say")
                .param("text", "冷库的电费比去年高了一倍")
                .param("place", "QX-01")
                .param("kind", "ENTERPRISE")
                .param("trade", "TRANSPORT")
                .param("go", "send")
                .param("once", "0123456789abcdef0123456789abcdef")
                .exchange();
        var list = ok("/desk/voices?trade=TRANSPORT");
        assertThat(list).contains("冷库的电费比去年高了一倍");
        assertThat(ok("/desk/voices?trade=NONSENSE")).doesNotContain("冷库的电费比去年高了一倍");
    }
}
