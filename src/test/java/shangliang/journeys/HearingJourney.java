package shangliang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.studios.hearings.Hearings;

/** The first of the month: a clerk draws, a stranger draws again, a lead adds a sentence, the chair hears and decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HearingJourney extends Journey {

    private static final Pattern PAGES = Pattern.compile("/Type\\s*/Page[^s]");

    @Autowired
    Hearings hearings;

    private int month = 3;

    private void go(int month, int day, int hour) {
        clock.set(LocalDate.of(2026, month, day)
                .atTime(hour, 0)
                .atZone(Zone.DISTRICT)
                .toInstant());
    }

    @AtEveryDesk
    void aMonthIsDrawnHeardAndAnswered(Look look) {
        var address = "2026-%02d".formatted(++month);
        go(month - 1, 29, 10);
        hearings.tick();
        var early = anyone(look).open("/hearings/" + address);
        early.page().locator("#draw-again").click();
        early.see("studios.hearings.check.waiting").look().picture("hearing-announced");
        go(month, 1, 10);
        at(look, Role.CLERK)
                .open("/desk/hearings")
                .picture("hearing-desk")
                .type("studios.hearings.numbers.label", "3 8 15 21 27 30 + 9")
                .press("studios.hearings.draw.do");
        var stranger = anyone(look).open("/hearings").picture("hearings").open("/hearings/" + address);
        stranger.page().locator("#draw-again").click();
        assertThat(stranger.page().locator("#draw-checks .holds").count()).isEqualTo(3);
        assertThat(stranger.page().locator("#draw-checks .fails").count()).isZero();
        stranger.look().picture("hearing-drawn");
        var studio =
                stranger.page().locator(".lots a").first().getAttribute("href").replace("/studios/", "");
        hear(look, "/desk/hearings/" + address + "/" + studio, studio);
    }

    private void hear(Look look, String address, String studio) {
        at(look, Role.STUDIO_LEAD, ScopeRef.studio(studio))
                .open(address)
                .type("studios.hearings.sentence", "卡在老旧变压器，要请供电公司出面。")
                .press("studios.hearings.sentence.do");
        at(look, Role.CHAIR)
                .open(address)
                .press("studios.hearings.heard.do")
                .type("studios.hearings.decide.text", "请供电公司下次到场，拿出更换时间表。")
                .press("studios.hearings.decide.do")
                .picture("hearing-decided");
        var lead = at(look, Role.STUDIO_LEAD, ScopeRef.studio(studio))
                .open(address)
                .type("studios.hearings.answer", "供电公司已到场，六月底前换新。")
                .press("studios.hearings.answer.do")
                .see("studios.hearings.piece.answered");
        if (!look.suffix().contains("390")) {
            assertThat(sheets(lead.page())).isOne();
        }
    }

    /** How many sheets of A4 the report takes. */
    private static long sheets(Page page) {
        var pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return PAGES.matcher(pdf).results().count();
    }
}
