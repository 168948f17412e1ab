package shangliang.studios.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.identity.Accounts;
import shangliang.studios.Residents;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** The file of a member: it fills itself, the member speaks beside it, and nobody else reads it. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyFilePageTests {

    private static final String FILE = "/desk/duty-file";
    private static final Instant FROM = Instant.parse("2026-03-12T11:30:00Z");
    private static final Pattern REMARK = Pattern.compile("remarks/([0-9a-f-]{36})/take-back");
    private static final Pattern ABOUT = Pattern.compile("name=\"about\" value=\"([^\"]+)\"");
    private static final Viewer LEAD = new Viewer.Staff(
            UUID.randomUUID(),
            "牵头",
            new Post(UUID.randomUUID(), Role.STUDIO_LEAD, ScopeRef.studio("S08"), Label.of("牵头委员")));

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Desk member;
    private Member who;

    @BeforeAll
    void aMemberWhoCame(
            @Autowired Council council,
            @Autowired Studios studios,
            @Autowired Residents residents,
            @Autowired Activities activities) {
        clock.reset();
        StagedStudios.open(council, studios);
        who = residents.of("S08", LocalDate.of(2026, 3, 12)).getFirst();
        came(activities, ActivityKind.SERVICE, "送教到清溪");
        came(activities, ActivityKind.STUDY, "学讲堂");
    }

    private void came(Activities activities, ActivityKind kind, String title) {
        clock.reset();
        var outline = new Outline(kind, "", title, "", null, "", "QX-01", FROM, FROM.plus(Duration.ofHours(1)), null);
        var id = activities.plan(LEAD, outline, true);
        clock.set(FROM.plus(Duration.ofHours(2)));
        activities.hold(LEAD, id, new Turnout(3, 30, ""), new Activities.Came(List.of(), List.of(who.id())));
    }

    @BeforeEach
    void signedIn() {
        clock.set(FROM.plus(Duration.ofDays(2)));
        jdbc.sql("delete from duty_remark").update();
        member = Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, who.code()));
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    @Test
    void itFillsItselfUnderTheRolesAndSaysWhatIsBlank() {
        var page = ok(member.get(FILE));
        assertThat(page)
                .contains("服务员", "参加“送教到清溪”", "宣传员", "参加“学讲堂”", "这一年还没有记录的：", "提案")
                .doesNotContain("排名", "积分", "得分");
        assertThat(ok(member.get(FILE + "?year=2025"))).doesNotContain("送教到清溪");
        assertThat(ok(member.get(FILE + "?year=1066"))).contains("送教到清溪");
    }

    @Test
    void aCorrectionStandsBesideTheFactUntilItIsTakenBack() {
        var about = found(ABOUT, ok(member.get(FILE)));
        assertThat(member.post(FILE + "/correct", "about", about, "year", "2026", "words", "那天我只到了半场"))
                .hasStatus(303);
        var page = ok(member.get(FILE));
        assertThat(page).contains("本人说明：", "那天我只到了半场", "送教到清溪");
        assertThat(member.post(FILE + "/correct", "about", about, "year", "2026", "words", "再说一遍"))
                .hasStatus(409);
        var back = FILE + "/remarks/" + found(REMARK, page) + "/take-back";
        assertThat(member.post(back, "year", "2026")).hasStatus(303);
        assertThat(ok(member.get(FILE))).doesNotContain("那天我只到了半场");
        assertThat(member.post(back, "year", "2026")).hasStatus(409);
    }

    @Test
    void whatIsNotInTheFileCannotBeCorrectedAndWordsAreNeeded() {
        var about = found(ABOUT, ok(member.get(FILE)));
        assertThat(member.post(FILE + "/correct", "about", about, "year", "2026", "words", " "))
                .hasStatus(422);
        var long201 = "字".repeat(201);
        var answer = member.post(FILE + "/correct", "about", about, "year", "2026", "words", long201);
        assertThat(answer).hasStatus(422).bodyText().contains(long201, "最多 200 个字");
        for (var odd : List.of(
                "",
                "activity",
                "activity:" + UUID.randomUUID(),
                "activity:x",
                "activity:" + "-".repeat(36),
                "proposal:" + about.substring(9))) {
            assertThat(member.post(FILE + "/correct", "about", odd, "year", "2026", "words", "不对"))
                    .as(odd)
                    .hasStatus(404);
        }
    }

    @Test
    void whyOneCouldNotComeIsNotedWithItsDay() {
        assertThat(member.post(FILE + "/excuse", "day", "2026-03-20", "reason", "出差"))
                .hasStatus(303);
        assertThat(ok(member.get(FILE))).contains("2026年3月20日", "出差");
        for (var day : List.of("", "昨天", "2020-01-01", "2030-01-01")) {
            assertThat(member.post(FILE + "/excuse", "day", day, "reason", "生病"))
                    .as(day)
                    .hasStatus(422)
                    .bodyText()
                    .contains("生病");
        }
        assertThat(member.post(FILE + "/excuse", "day", "2026-03-20", "reason", ""))
                .hasStatus(422);
    }

    @Test
    void theYearsLetterIsWrittenFromIt() {
        member.post(FILE + "/excuse", "day", "2026-03-20", "reason", "出差");
        assertThat(ok(member.get(FILE + "/letter?year=2026")))
                .contains("2026年度履职情况（" + who.name() + "）", "2026年3月12日，参加“送教到清溪”", "2026年3月20日没能参加：出差");
        assertThat(member.get(FILE + "/letter/docx")).hasStatusOk();
    }

    @Test
    void nobodyElseReadsItOrSpeaksInIt() {
        var page = ok(member.get(FILE));
        member.post(FILE + "/correct", "about", found(ABOUT, page), "year", "2026", "words", "只我看得到");
        var remark = found(REMARK, ok(member.get(FILE)));
        var other = Desk.of(pages, accounts, Role.MEMBER, new ScopeRef(Member.SCOPE, "M314"));
        assertThat(ok(other.get(FILE))).doesNotContain("送教到清溪", "只我看得到");
        assertThat(other.post(FILE + "/remarks/" + remark + "/take-back", "year", "2026"))
                .hasStatus(409);
        var unnamed = Desk.of(pages, accounts, Role.MEMBER, ScopeRef.DISTRICT);
        assertThat(ok(unnamed.get(FILE))).contains("没有对应到委员名册上的人");
        assertThat(unnamed.post(FILE + "/excuse", "day", "2026-03-20", "reason", "出差"))
                .hasStatus(404);
        assertThat(unnamed.get(FILE + "/letter")).hasStatus(404);
        assertThat(Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ("LL"))
                        .get(FILE))
                .hasStatus(404);
    }
}
