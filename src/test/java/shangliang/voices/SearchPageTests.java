package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;
import static shangliang.voices.VoicesWorld.*;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.likeness.Following;

/** Anyone finds what is published by its words, with the words marked, and never a word that is not published. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Voices voices;

    @Autowired
    Following texts;

    private Visitor visitor;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Duties duties) throws IOException {
        load(council, duties);
        var bridge = voices.submit(Viewer.ANYONE, says("我是赵小川，家旁边的石桥栏杆断了"));
        voices.publish(CLERK, bridge.number(), "石桥栏杆断裂", "河边石桥的栏杆断了，<b>孩子</b>路过危险");
        for (int i = 0; i < 21; i++) {
            new Staged(voices).published("第" + i + "处路灯不亮");
        }
        texts.catchUp();
        visitor = new Visitor(pages);
    }

    @Test
    void theWordsAreMarkedInTitleAndText() {
        assertThat(body(visitor.get("/search?q=石桥 栏杆")))
                .contains("<mark>石桥</mark>", "<mark>栏杆</mark>", "找到 1 件", "&lt;b&gt;孩子");
    }

    @Test
    void whatIsNotPublishedFindsNothing() {
        assertThat(body(visitor.get("/search?q=赵小川"))).doesNotContain("我是赵小川", "<mark>赵小川");
    }

    @Test
    void moreThanAPageGoesOnAtAnAddress() {
        assertThat(body(visitor.get("/search?q=路灯"))).contains("找到 21 件", "page=2");
        assertThat(body(visitor.get("/search?q=路灯&page=2")))
                .contains("路灯</mark>")
                .doesNotContain("page=3");
        assertThat(visitor.get("/search?q=路灯&page=-7")).hasStatusOk();
        assertThat(visitor.get("/search?q=路灯&page=99")).hasStatusOk();
    }

    @Test
    void filtersNarrow() {
        assertThat(body(visitor.get("/search?q=石桥&place=QX"))).contains("找到 1 件");
        assertThat(body(visitor.get("/search?q=石桥&place=DM"))).contains("没有找到");
        assertThat(body(visitor.get("/search?q=石桥&kind=DISPUTE"))).contains("没有找到");
        assertThat(body(visitor.get("/search?q=石桥&from=2099-01-01"))).contains("没有找到");
        assertThat(body(visitor.get("/search?q=石桥&from=never&topic=none"))).contains("找到 1 件");
    }

    @Test
    void nothingTypedAndTooMuchTypedAreNoFault() {
        assertThat(visitor.get("/search")).hasStatusOk();
        assertThat(visitor.get("/search?q=" + "桥".repeat(1_000))).hasStatusOk();
        assertThat(visitor.get("/search?q=<script>\"*?~(AND")).hasStatusOk();
    }

    @Test
    void whenNobodyUsedTheWordsWhatMeansTheSameIsShown() {
        assertThat(body(visitor.get("/search?q=桥的护栏坏掉"))).contains("石桥栏杆断裂".substring(0, 2));
    }
}
