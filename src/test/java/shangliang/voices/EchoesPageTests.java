package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;
import static shangliang.voices.VoicesWorld.*;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.likeness.Following;

/** While someone types, what is published and means the same is offered, with the reason and nothing private. */
@PageTest
class EchoesPageTests {

    private static final String TYPED = "我们这栋楼高层一到晚上自来水水压就不够";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Voices voices;

    @Autowired
    Following texts;

    Visitor visitor;

    @BeforeAll
    static void district(@Autowired Council council, @Autowired Duties duties, @Autowired Voices voices) {
        load(council, duties);
        var water = new Staged(voices).said("我是住三栋九楼的李娟，晚上自来水水压太低");
        voices.publish(CLERK, water.number(), "晚上自来水水压太低", "楼上晚上自来水水压太低，洗不了澡");
        new Staged(voices).said("自来水水压不够，我姓欧阳");
    }

    @BeforeEach
    void visit() throws IOException {
        texts.catchUp();
        visitor = new Visitor(pages);
    }

    @Test
    void whatMeansTheSameIsOfferedWithoutAnyPlace() {
        assertThat(body(visitor.post("/say", "text", TYPED)))
                .contains("晚上自来水水压太低", "都说到", "自来水水压</mark>", "算我一个", TYPED);
    }

    @Test
    void whatIsPrivateIsNeitherOfferedNorGivenAsAReason() {
        assertThat(body(visitor.post("/say", "text", "欧阳家的自来水水压"))).doesNotContain("我姓欧阳", "<mark>欧阳", "李娟", "三栋九楼");
    }

    @Test
    void onlyTheTownIsCalledNearNeverTheVillage() {
        assertThat(body(visitor.post("/say", "text", TYPED, "place", "QX-01"))).contains("同在一地");
        assertThat(body(visitor.post("/say", "text", TYPED, "place", "DM")))
                .contains("水压太低")
                .doesNotContain("同在一地");
    }

    @Test
    void aFewLettersAndAnotherMatterOfferNothing() {
        assertThat(body(visitor.post("/say", "text", "水")))
                .doesNotContain("水压太低")
                .contains("看看有没有人说过");
        assertThat(body(visitor.post("/say", "text", "希望图书馆周末也开门"))).doesNotContain("水压太低");
    }

    @Test
    void theFormThatGoesAlongIsOnlyOneButtonAway() {
        var number =
                voices.submit(shangliang.base.Viewer.ANYONE, says("广场的健身器材松了")).number();
        voices.publish(CLERK, number, "健身器材松动", "广场的健身器材松动");
        assertThat(body(visitor.post("/say", "text", "健身器材坏了", "join", number.toString())))
                .contains("name=\"join\" value=\"" + number + "\"", "健身器材坏了")
                .doesNotContain("看看有没有人说过");
    }

    @Test
    void whatIsOverIsReadAndNotJoined() throws IOException {
        var staged = new Staged(voices);
        var done = staged.published("村口的石桥栏杆断了");
        staged.finish(done.number());
        voices.grade(
                new shangliang.base.Viewer.KeyHolder(new shangliang.base.SourceRef("voice", done.voice())),
                done.number(),
                new Grade(Grade.Solved.YES, null, "", "", false, false));
        texts.catchUp();
        assertThat(body(visitor.post("/say", "text", "石桥的栏杆断了")))
                .contains("村口的石桥栏杆断了", "看看怎么办的")
                .doesNotContain("name=\"join\"");
    }
}
