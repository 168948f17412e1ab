package shangliang.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import shangliang.base.Role;

/** The administrator loads duty lists after seeing what would change, and gives a newcomer a post. */
class AdminJourney extends Journey {

    @AtEveryDesk
    void listsAreSeenBeforeTheyAreLoaded(Look look) {
        var from = LocalDate.of(2026, 4, 1).plusDays(look.ordinal());
        var walk = at(look, Role.ADMIN).open("/desk/admin").picture("admin").open("/desk/admin/duties");
        walk.page().locator("#file").setInputFiles(new FilePayload("duties.csv", "text/csv", list(look)));
        walk.type("duties.desk.from", from.toString())
                .type("duties.desk.source", "望办〔2026〕12号")
                .press("duties.desk.preview")
                .seeWords("城市道路照明设施维护")
                .picture("admin-preview")
                .press("council.preview.confirm", 1)
                .see("duties.desk.done")
                .picture("admin-loaded");
    }

    @AtEveryDesk
    void aNewcomerGetsAPostAndAPassword(Look look) {
        var login = "zhou." + look.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        var admin = at(look, Role.ADMIN)
                .open("/desk/admin/people")
                .picture("people")
                .follow("identity.new.title")
                .type("identity.new.name", "周小川")
                .type("identity.sign-in.login", login)
                .press("identity.new.act")
                .see("identity.once.warning");
        var password = admin.words(".code-number");
        admin.follow("identity.once.next")
                .choose("identity.person.role", "CLERK")
                .choose("identity.person.scope", "district:")
                .type("identity.appoint.title-zh", "分办员")
                .type("identity.appoint.from", "2026-03-01")
                .press("identity.appoint.act")
                .see("identity.step.appointed")
                .picture("person");
        anyone(look)
                .open("/sign-in")
                .type("identity.sign-in.login", login)
                .type("identity.sign-in.password", password)
                .press("identity.sign-in.act")
                .see("identity.password.must")
                .type("identity.password.one-time", password)
                .type("identity.password.next", "清溪河边的第三棵黄葛树")
                .type("identity.password.again", "清溪河边的第三棵黄葛树")
                .press("identity.password.act")
                .see("identity.password.changed");
    }

    private static byte[] list(Look look) {
        return ("list,clause,kind,title_zh,title_en,topics,working_days,lead,place\n"
                        + "SW,SW-101,BASIC,城市道路照明设施维护" + look.ordinal() + ",Street lighting,ZJ-LIGHT,7,,\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
