package shangliang.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import shangliang.base.Role;

/** The administrator loads duty lists after seeing what would change, and gives a newcomer a post. */
class AdminJourney extends Journey {

    @AtEveryDesk
    void listsAreSeenBeforeTheyAreLoaded(Look look) {
        var walk = at(look, Role.ADMIN).open("/desk/admin").picture("admin").open("/desk/admin/duties");
        chooseList(walk, look, "SW")
                .press("duties.desk.preview")
                .see("council.preview.problems", 1)
                .see("council.row.unknown", "list", "SW")
                .picture("admin-problems")
                .follow("council.preview.other");
        chooseList(walk, look, "TX")
                .press("duties.desk.preview")
                .seeWords("城市道路照明设施维护")
                .picture("admin-preview")
                .press("council.preview.confirm", look.ordinal() == 0 ? 5 : 2)
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

    private static Walk chooseList(Walk walk, Look look, String unit) {
        var list = "list,clause,kind,title_zh,title_en,topics,working_days,lead,place\n"
                + "%s,%s-10%d,BASIC,城市道路照明设施维护,Street lighting,ZJ-LIGHT,7,,\n".formatted(unit, unit, look.ordinal());
        walk.page()
                .locator("#file")
                .setInputFiles(new FilePayload("duties.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        return walk.type(
                        "duties.desk.from",
                        LocalDate.of(2026, 4, 1).plusDays(look.ordinal()).toString())
                .type("duties.desk.source", "望办〔2026〕12号");
    }
}
