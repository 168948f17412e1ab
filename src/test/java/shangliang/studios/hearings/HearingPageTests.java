package shangliang.studios.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Command;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** The draw as the public sees it, and one hearing from the lead's sentence to the last answer. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HearingPageTests {

    private static final Pattern PUBLISHED = Pattern.compile("protocol-sha256: ([0-9a-f]{64})");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Hearings hearings;

    @Autowired
    SlotRows slots;

    @Autowired
    TestClock clock;

    @Autowired
    List<Command> commands;

    @TempDir
    Path files;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
    }

    private void go(int month, int day, int hour) {
        clock.set(LocalDate.of(2026, month, day)
                .atTime(hour, 0)
                .atZone(Zone.DISTRICT)
                .toInstant());
    }

    private Desk desk(Role role) {
        return Desk.of(pages, accounts, role, ScopeRef.DISTRICT);
    }

    @Test
    void aMonthGoesFromItsAnnouncementToTheLastAnswer() throws Exception {
        assertThat(pages.get().uri("/hearings")).hasStatusOk().bodyText().contains("还没有抽过");
        go(3, 29, 10);
        hearings.tick();
        var announced = pages.get().uri("/hearings/2026-04").exchange();
        assertThat(announced)
                .hasStatusOk()
                .bodyText()
                .contains("从18个工作室里抽3个", "双色球")
                .doesNotContain("secret: ");
        var published = PUBLISHED.matcher(Desk.body(announced));
        assertThat(published.find()).isTrue();
        var clerk = desk(Role.CLERK);
        go(4, 1, 10);
        assertThat(clerk.post("/desk/hearings/2026-04/draw", "numbers", "1 2 3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("6 + 1", "1 2 3");
        assertThat(clerk.post("/desk/hearings/2026-04/draw", "numbers", "3 8 15 21 27 30 + 9"))
                .hasRedirectedUrl("/hearings/2026-04");
        assertThat(clerk.post("/desk/hearings/2026-04/draw", "numbers", "3 8 15 21 27 30 + 9"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(pages.get().uri("/hearings/2026-04/draw.txt"))
                .hasStatusOk()
                .bodyText()
                .startsWith("shangliang-draw v1")
                .contains("outcome: 3.8.15.21.27.30./9./");
        assertThat(pages.get().uri("/hearings")).bodyText().contains("2026年4月", "4月16日汇报", "/ 18");
        strangerDrawsAgain(published.group(1));
        hear(slots.since(YearMonth.of(2026, 4), null).getFirst().key());
    }

    /** With nothing but the page of the announcement, the file of the draw and the command. */
    private void strangerDrawsAgain(String published) throws Exception {
        var file = Files.writeString(
                files.resolve("draw.txt"),
                Desk.body(pages.get().uri("/hearings/2026-04/draw.txt").exchange()));
        var said = new ByteArrayOutputStream();
        var verify = commands.stream()
                .filter(command -> command.name().equals("verify-draw"))
                .findFirst()
                .orElseThrow();
        var args = List.of(file.toString(), "--published", published);
        assertThat(verify.run(args, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isZero();
        var three = slots.since(YearMonth.of(2026, 4), null).stream()
                .map(slot -> slot.key().studio())
                .toList();
        assertThat(three).hasSize(3);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(three);
    }

    private void hear(SlotKey key) {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio(key.studio()));
        assertThat(lead.get(key.path()))
                .hasStatusOk()
                .bodyText()
                .contains("添一句话")
                .doesNotContain("已听取汇报");
        assertThat(lead.post(key.path() + "/sentence", "sentence", "字".repeat(130)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("一句话就够", "字字字");
        assertThat(lead.post(key.path() + "/sentence", "sentence", "卡在变压器")).hasRedirectedUrl(key.path());
        var chair = desk(Role.CHAIR);
        assertThat(chair.get(key.path())).bodyText().contains("卡在变压器", "已听取汇报");
        assertThat(chair.post(key.path() + "/heard")).hasRedirectedUrl(key.path());
        assertThat(chair.post(key.path() + "/decisions", "text", "请供电公司到会", "days", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请供电公司到会");
        assertThat(chair.post(key.path() + "/decisions", "text", "请供电公司到会", "days", "5"))
                .hasRedirectedUrl(key.path());
        assertThat(lead.get("/desk/hearings")).bodyText().contains("最晚4月9日回音");
        assertThat(lead.post(key.path() + "/answers", "number", "1", "answer", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(lead.post(key.path() + "/answers", "number", "1", "answer", "已经到会"))
                .hasRedirectedUrl(key.path());
        assertThat(chair.get(key.path())).bodyText().contains("已经到会");
        var other = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S00"));
        assertThat(other.get(key.path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/hearings/2026-04"))
                .bodyText()
                .contains("意见都有回音")
                .doesNotContain("请供电公司到会");
    }

    @Test
    void whatIsNoMonthIsNotThere() {
        for (var month : new String[] {"2026-13", "April", "1999-01", "2026-4"}) {
            assertThat(pages.get().uri("/hearings/" + month)).as(month).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(desk(Role.CHAIR).get("/desk/hearings/2026-04/S99")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
