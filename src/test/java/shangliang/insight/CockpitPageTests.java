package shangliang.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.problems.Problems;
import shangliang.problems.Suggestion;
import shangliang.voices.Grade;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.VoiceKind;
import shangliang.voices.Voices;

/** The cockpit says what is so: behind each figure lie exactly as many records as it says. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CockpitPageTests {

    private static final Pattern FIGURE = Pattern.compile("href=\"(/desk/voices[^\"]*)\"[^>]*>(\\d[\\d,]*)</a>");
    private static final Pattern NUMBER = Pattern.compile("民-(\\d{4}-\\d{6})");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Insight insight;

    @Autowired
    TestClock clock;

    private Desk office;
    private Desk chair;
    private People people;

    @BeforeAll
    void aBusySpring(@Autowired Council council, @Autowired Duties duties, @Autowired Voices voices) {
        new Staged(voices).district(council, duties);
        office = Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.DISTRICT);
        chair = Desk.of(pages, accounts, Role.CHAIR, ScopeRef.DISTRICT);
        people = new People(voices);
        var chance = new Random(7);
        var said = new ArrayList<Receipt>();
        for (int i = 0; i < 1200; i++) {
            clock.advance(Duration.ofMinutes(chance.nextInt(90)));
            if (said.size() < 45 && chance.nextInt(6) == 0) {
                var kind = chance.nextInt(12) == 0 ? VoiceKind.GUIDANCE : VoiceKind.PUBLIC_ISSUE;
                said.add(people.says("春天的灯 " + i, chance.nextBoolean() ? "QX-03" : "DM", kind));
            } else if (!said.isEmpty()) {
                people.anything(said.get(chance.nextInt(said.size())), chance);
            }
            if (chance.nextInt(40) == 0) {
                voices.tick();
            }
        }
        for (int i = 0; i < 6; i++) {
            people.grade(people.answered("评过的灯 " + i), i == 0 ? Grade.Solved.NO : Grade.Solved.YES);
        }
        clock.advance(Duration.ofDays(1));
        insight.rebuild();
    }

    @BeforeEach
    void later() {
        clock.set(TestClock.START.plus(Duration.ofDays(60)));
    }

    @Test
    void behindEachFigureLieAsManyRecordsAsItSays() {
        var figures = figures(ok(office, "/desk/insight?from=2026-03-11&to=2026-04-20"));
        assertThat(figures).hasSizeGreaterThan(30);
        assertThat(figures.keySet())
                .anyMatch(href -> href.contains("figure=overdue"))
                .anyMatch(href -> href.contains("figure=first-answers"))
                .anyMatch(href -> href.contains("stage="))
                .anyMatch(href -> href.contains("&place="))
                .anyMatch(href -> href.contains("figure=again"))
                .anyMatch(href -> href.contains("figure=kept"));
        var wrong = new ArrayList<String>();
        figures.forEach((href, n) -> {
            var found = records(href);
            var steps = href.contains("figure=done") || href.contains("figure=again") || href.contains("stage=");
            if (steps ? found > n || found == 0 : found != n) {
                wrong.add(href + " says " + n + " and lists " + found);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachHeapOfClassesLeadsToItsList(@Autowired Problems problems) {
        assertThat(ok(office, "/desk/insight")).doesNotContain("/desk/problems?show=hot");
        var voices = List.of(people.says("井盖松了"), people.says("井盖响了"));
        var ids = voices.stream().map(Receipt::voice).toList();
        problems.suggest(Viewer.CLOCK, new Suggestion("松动的井盖", "ZJ-WATER", "都说井盖", ids, 0));
        assertThat(ok(office, "/desk/insight"))
                .containsPattern("href=\"/desk/problems\\?show=hot\"[^>]*>1</a>")
                .doesNotContain("/desk/problems?show=solved");
        assertThat(ok(office, "/desk/problems?show=hot")).contains("松动的井盖");
        assertThat(ok(chair, "/desk/problems?show=hot")).contains("松动的井盖");
    }

    @Test
    void theChairMeetingIsLedToWhatIsPublishedAlone() {
        var page = ok(chair, "/desk/insight");
        assertThat(page).contains("主席会议只在被请示时", "/see?").doesNotContain("/desk/voices?");
    }

    @Test
    void nobodyElseSeesIt() {
        for (var role : List.of(Role.UNIT, Role.STATION, Role.ADMIN, Role.MEMBER, Role.RECHECKER)) {
            clock.reset();
            var scope = role == Role.UNIT ? ScopeRef.organ("CG") : ScopeRef.place("QX");
            var desk = Desk.of(pages, accounts, role, scope);
            assertThat(desk.get("/desk/insight")).hasStatus(404);
            assertThat(Desk.body(desk.get("/desk"))).doesNotContain("/desk/insight");
        }
    }

    @Test
    void daysThatMakeNoSenseAreSaidAndTheUsualOnesShown() {
        assertThat(ok(office, "/desk/insight?from=gestern&to=2026-01-01")).contains("日期请写成", "gestern");
        assertThat(ok(office, "/desk/insight?from=2026-05-01&to=2026-01-01")).contains("请换过来");
        assertThat(ok(office, "/desk/insight?from=1949-10-01&to=2199-12-31")).contains("看全区");
        assertThat(ok(office, "/desk/insight?from=2031-01-01&to=2031-01-01")).contains("看全区");
    }

    @Test
    void gradesOfTheRunningMonthAreNotShownYet() {
        clock.set(java.time.Instant.parse("2026-05-10T02:00:00Z"));
        people.grade(people.answered("五月的灯"), Grade.Solved.YES);
        insight.catchUp();
        var before = satisfaction(ok(office, "/desk/insight?from=2026-01-01&to=2026-05-31"));
        people.grade(people.answered("五月的第二盏灯"), Grade.Solved.NO);
        insight.catchUp();
        assertThat(satisfaction(ok(office, "/desk/insight?from=2026-01-01&to=2026-05-31")))
                .isEqualTo(before);
    }

    @Test
    void whatWaitsToBeCountedIsSaid() {
        people.says("刚说的话");
        assertThat(ok(office, "/desk/insight")).contains("正在计入");
        insight.catchUp();
        assertThat(ok(office, "/desk/insight")).doesNotContain("正在计入");
    }

    @Test
    void everyoneReadsWhatWasPromisedDoneAndNotDone() {
        var answer = pages.get().uri("/facts").exchange();
        assertThat(answer).hasStatusOk();
        assertThat(Desk.body(answer)).contains("答应过的，做到的，没做到的", "2026年3月", "fact=kept");
        assertThat(Desk.body(pages.get().uri("/").exchange())).contains("href=\"/facts\"");
        assertThat(Desk.body(pages.get().uri("/see").exchange())).contains("href=\"/facts\"");
    }

    private static String satisfaction(String page) {
        var begin = page.indexOf("id=\"satisfaction\"");
        return page.substring(begin, page.indexOf("</section>", begin));
    }

    private int records(String href) {
        var found = 0;
        for (var address = href; address != null; ) {
            var page = ok(office, address);
            found += (int) NUMBER.matcher(page).results().count();
            var next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        return found;
    }

    private static Map<String, Integer> figures(String page) {
        var figures = new LinkedHashMap<String, Integer>();
        for (var found = FIGURE.matcher(page); found.find(); ) {
            figures.put(
                    found.group(1).replace("&amp;", "&"),
                    Integer.parseInt(found.group(2).replace(",", "")));
        }
        return figures;
    }

    private static String ok(Desk desk, String path) {
        var answer = desk.get(path);
        assertThat(answer).as(path).hasStatusOk();
        return Desk.body(answer);
    }
}
