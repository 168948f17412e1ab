package shangliang.demo;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Division;
import shangliang.council.Member;
import shangliang.council.Members;
import shangliang.council.Organ;
import shangliang.identity.Accounts;
import shangliang.identity.Appointment;
import shangliang.identity.NewAccount;

/** Gives everybody in the demo an account and a post; all share one password, which is no secret. */
@Component
class Hiring {

    static final String PASSWORD = "wangchuan-demo";

    private final Accounts accounts;
    private final Council council;
    private final Members members;
    private final Clock clock;

    Hiring(Accounts accounts, Council council, Members members, Clock clock) {
        this.accounts = accounts;
        this.council = council;
        this.members = members;
        this.clock = clock;
    }

    /** Someone or something a post is for. */
    private record For(String code, Label name, String holder) {}

    void hire(Cast cast, String login, Names names) {
        lines().filter(line -> line.get("login").equals(login)).forEach(line -> hire(cast, line, names));
    }

    void hireOthers(Cast cast, Names names) {
        lines().filter(line -> !line.get("login").equals("admin")).forEach(line -> hire(cast, line, names));
    }

    static Stream<CSVRecord> lines() {
        return Sheets.rows("staff").stream();
    }

    private void hire(Cast cast, CSVRecord line, Names names) {
        for (var one : fors(line)) {
            var login = line.get("login").replace("{code}", one.code().toLowerCase(java.util.Locale.ROOT));
            var name = one.holder().isEmpty() ? names.fresh() : one.holder();
            var scope = new ScopeRef(line.get("scope_kind"), one.code());
            var title = new Label(
                    line.get("title_zh").replace("{name}", one.name().zh()),
                    line.get("title_en").replace("{name}", one.name().in(java.util.Locale.ENGLISH)));
            hire(cast, login, name, new Seat(Role.valueOf(line.get("role")), scope, title));
        }
    }

    /** What somebody is hired for. */
    record Seat(Role role, ScopeRef scope, Label title) {}

    Viewer.Staff hire(Cast cast, String login, String name, Seat seat) {
        var post = new Appointment(seat.role(), seat.scope(), seat.title(), Zone.day(clock.instant()), null);
        var account = cast.find("admin")
                .map(admin -> accounts.createLike(Viewer.CLOCK, admin.account(), NewAccount.of(login, name)))
                .orElseGet(() -> accounts.create(Viewer.CLOCK, new NewAccount(login, name, PASSWORD))
                        .account());
        var id = accounts.appoint(Viewer.CLOCK, account, post);
        var staff = new Viewer.Staff(account, name, new Post(id, seat.role(), seat.scope(), seat.title()));
        cast.add(login, staff);
        return staff;
    }

    private List<For> fors(CSVRecord line) {
        var directory = council.directory();
        if (!line.get("scope").equals("*")) {
            return List.of(new For(line.get("scope"), Label.of(""), holder(line)));
        }
        return switch (line.get("scope_kind")) {
            case "place" -> directory.towns().stream().map(Hiring::of).toList();
            case "organ" -> organs(line.get("role")).stream().map(Hiring::of).toList();
            default -> Sheets.rows("studios").stream().map(Hiring::of).toList();
        };
    }

    /** A member's post is held by that member. */
    private String holder(CSVRecord line) {
        return line.get("scope_kind").equals(Member.SCOPE)
                ? members.find(line.get("scope")).map(Member::name).orElse("")
                : "";
    }

    /** Every committee has its staff, every unit its officer. */
    private List<Organ> organs(String role) {
        var directory = council.directory();
        return role.equals(Role.COMMITTEE.name())
                ? directory.organs(Organ.Kind.COMMITTEE).stream()
                        .filter(organ -> !organ.code().equals("LL"))
                        .toList()
                : directory.handlingUnits();
    }

    private static For of(Division town) {
        return new For(town.code(), town.name(), "");
    }

    private static For of(Organ unit) {
        return new For(unit.code(), unit.name(), "");
    }

    private static For of(CSVRecord studio) {
        return new For(
                studio.get("code"), new Label(studio.get("name_zh"), studio.get("name_en")), studio.get("lead_name"));
    }
}
