package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.Desk.body;
import static shangliang.voices.VoicesWorld.*;

import java.time.Duration;
import java.util.HashSet;
import java.util.regex.Pattern;
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

/** What everyone can see: the month's figures, what was done, and lists whose every filter is an address. */
@PageTest
class SeePageTests {

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final Pattern ITEM = Pattern.compile("href=\"/v/(\\d{4}-\\d{6})\"");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Voices voices;

    @Autowired
    Showcase showcase;

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
        visitor = new Visitor(pages);
    }

    @Test
    void theFirstPageHasOneBoxAndFourFigures() {
        var page = body(visitor.get("/"));
        assertThat(page).contains("action=\"/say\"", "name=\"text\"", "本月，我们答应过的");
        for (var figure : Figure.values()) {
            assertThat(page).contains("/see?show=" + figure.slug());
            assertThat(visitor.get("/see?show=" + figure.slug())).hasStatusOk();
        }
    }

    @Test
    void theFiguresCountWhatHappened() {
        var before = showcase.figures();
        var solved = answered("灯坏了", Outcome.SOLVED);
        voices.grade(person(solved), solved.number(), new Grade(Grade.Solved.YES, null, "", "", false, false));
        answered("想加一座桥", Outcome.NOT_POSSIBLE);
        voices.submit(Viewer.ANYONE, says("等着受理"));
        var after = showcase.figures();
        assertThat(after.get(Figure.HEARD) - before.get(Figure.HEARD)).isEqualTo(3);
        assertThat(after.get(Figure.CONFIRMED) - before.get(Figure.CONFIRMED)).isEqualTo(1);
        assertThat(after.get(Figure.EXPLAINED) - before.get(Figure.EXPLAINED)).isEqualTo(1);
        clock.advance(Duration.ofDays(4));
        assertThat(showcase.figures().get(Figure.LATE)).isGreaterThan(after.get(Figure.LATE));
        assertThat(showcase.promised().kept()).isPositive();
    }

    @Test
    void whatWasDoneStandsOnTheFirstPageWithItsApprovedAnswer() {
        var solved = answered("路灯坏了", Outcome.SOLVED);
        voices.publish(CLERK, solved.number(), "南街的灯坏了", "灯坏了");
        voices.publishAnswer(CLERK, solved.number(), "三盏灯都换了新的。如有问题请再说。");
        voices.grade(person(solved), solved.number(), new Grade(Grade.Solved.YES, null, "", "", false, false));
        assertThat(body(visitor.get("/"))).contains("南街的灯坏了", "三盏灯都换了新的<", "办成了");
        assertThat(body(visitor.get("/see?state=ENDED"))).contains("南街的灯坏了");
        assertThat(body(visitor.get("/see?state=HEARD"))).doesNotContain("南街的灯坏了");
    }

    @Test
    void everyFilterIsAnAddressAndNonsenseIsLeftOut() {
        var n = published("清溪的灯");
        var address = "/see?place=QX&kind=PUBLIC_ISSUE&state=HEARD&from=2026-03-01&to=2026-12-31&number=" + n;
        assertThat(body(visitor.get(address))).contains("清溪的灯", "value=\"QX\" selected");
        assertThat(body(visitor.get("/see?place=DM&number=" + n)))
                .doesNotContain("清溪的灯")
                .contains("没有符合");
        assertThat(body(visitor.get("/see?kind=SUGGESTION&number=" + n))).doesNotContain("清溪的灯");
        assertThat(body(visitor.get("/see?topic=ZJ&number=" + n))).doesNotContain("清溪的灯");
        assertThat(body(visitor.get("/see?to=2026-01-01&number=" + n))).doesNotContain("清溪的灯");
        assertThat(body(visitor.get("/see?place=%27--&kind=x&state=y&from=z&after=q&number=" + n)))
                .contains("清溪的灯");
    }

    @Test
    void onlyPublishedVoicesAreListed() {
        var hidden = voices.submit(Viewer.ANYONE, says("只说给工作站听")).number();
        assertThat(body(visitor.get("/see?number=" + hidden))).doesNotContain("只说给工作站听");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDouble() {
        for (int i = 0; i < 45; i++) {
            clock.advance(Duration.ofSeconds(1));
            published("第" + i + "盏灯");
        }
        var seen = new HashSet<String>();
        var items = 0;
        for (var address = "/see?place=QX"; address != null; ) {
            var page = body(visitor.get(address));
            for (var found = ITEM.matcher(page); found.find(); items++) {
                seen.add(found.group(1));
            }
            var next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(45).hasSize(items);
    }

    private Receipt answered(String text, Outcome outcome) {
        var said = voices.submit(Viewer.ANYONE, says(text));
        voices.accept(STATION, said.number(), LIGHT);
        voices.assign(CLERK, said.number(), Order.to("CG"));
        voices.begin(unit("CG"), said.number(), "电话联系", "");
        var day = outcome.needsDay() ? java.time.LocalDate.of(2027, 9, 1) : null;
        voices.answer(unit("CG"), said.number(), Answer.of(outcome, "说明了情况", day));
        return said;
    }

    private VoiceNumber published(String title) {
        var number = voices.submit(Viewer.ANYONE, says(title)).number();
        voices.publish(CLERK, number, title, title);
        return number;
    }
}
