package shangliang.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Load;
import shangliang.duties.Duties;
import shangliang.duties.ListFile;
import shangliang.studios.StudioLoad;
import shangliang.studios.Studios;

/** Makes the district itself: places, organs, members, venues, studios, duty lists, and who holds which post. */
@Component
class Population {

    private static final LocalDate TERM = LocalDate.of(2022, 1, 10);

    private final Council council;
    private final Studios studios;
    private final Duties duties;
    private final Hiring hiring;
    private final Clock clock;

    Population(Council council, Studios studios, Duties duties, Hiring hiring, Clock clock) {
        this.council = council;
        this.studios = studios;
        this.duties = duties;
        this.hiring = hiring;
        this.clock = clock;
    }

    Cast settle(Names names, Phrases phrases) {
        var cast = new Cast();
        hiring.hire(cast, "admin", names);
        var admin = cast.of("admin");
        load(admin, Load.List.PLACES, Sheets.text("places"), TERM);
        load(admin, Load.List.ORGANS, Sheets.text("organs"), TERM);
        var roll = new Roll(names, TERM);
        load(admin, Load.List.MEMBERS, roll.members(), TERM);
        var today = Zone.day(clock.instant());
        open(admin, StudioLoad.List.VENUES, new Venues(council.directory()).csv(), today);
        open(admin, StudioLoad.List.STUDIOS, Sheets.text("studios"), today);
        open(admin, StudioLoad.List.RESIDENCIES, roll.residencies(), today);
        duties.loadLists(
                admin,
                new ListFile(
                        Sheets.text("duties"), TERM, phrases.all("LIST_SOURCE").getFirst()));
        hiring.hireOthers(cast, names);
        return cast;
    }

    private void load(Viewer admin, Load.List list, String csv, LocalDate from) {
        council.load(admin, new Load(list, csv, true, from));
    }

    private void open(Viewer admin, StudioLoad.List list, String csv, LocalDate from) {
        studios.load(admin, new StudioLoad(list, csv, true, from));
    }
}
