package shangliang.council;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** The one door by which places, organs, members and the calendar change; who only reads asks {@link #directory()}. */
@Service
public class Council {

    private final CouncilLists lists;
    private final CalendarTable calendar;
    private final CurrentDirectory directory;
    private final CouncilDone done;

    Council(CouncilLists lists, CalendarTable calendar, CurrentDirectory directory, CouncilDone done) {
        this.lists = lists;
        this.calendar = calendar;
        this.directory = directory;
        this.done = done;
    }

    /** Places and organs as they are today; never older than a minute, and never a question to the database. */
    public Directory directory() {
        return directory.get();
    }

    /** What loading the file would do; nothing is changed. */
    @Transactional(readOnly = true)
    public Plan<?> plan(Viewer by, Load load) {
        requireAdmin(by);
        return lists.loading(load, done.now()).plan();
    }

    /** Loads a file whole or not at all; a file without changes is welcome and changes nothing. */
    @Transactional
    public Plan<?> load(Viewer by, Load load) {
        requireAdmin(by);
        lists.lock();
        return carryOut(by, lists.loading(load, done.now()), load.csv());
    }

    /** Loads what a preview has shown; when others changed the list meanwhile, the preview must be looked at again. */
    @Transactional
    public Plan<?> confirm(Viewer by, Load load, String fingerprint) {
        requireAdmin(by);
        lists.lock();
        var loading = lists.loading(load, done.now());
        Confirmed.asShown(loading.plan(), fingerprint);
        return carryOut(by, loading, load.csv());
    }

    /** Gives an organ another name, kind or place from a day on; the version before stays readable. */
    @Transactional
    public void edit(Viewer by, Sheet.Row organ, LocalDate from) {
        requireAdmin(by);
        lists.lock();
        var sheet = new Sheet(List.of(organ), List.of());
        carryOut(by, lists.organsLoading(sheet, false, from), organ.cells().toString());
    }

    /** Begins a term, or corrects the one that began on the same day; an earlier open term ends the day before. */
    @Transactional
    public void appoint(Viewer by, Member member) {
        requireAdmin(by);
        lists.members().put(member);
        done.tell(by, "council.appointed", member.code() + " " + member.term());
    }

    /** Ends the running term with its last day. */
    @Transactional
    public void endTerm(Viewer by, String code, LocalDate lastDay) {
        requireAdmin(by);
        var member = lists.members().find(code).orElseThrow(NotFound::new);
        if (lastDay.isBefore(member.term().span().from())) {
            throw new Invalid("lastDay", "council.row.backwards", "term_from", "term_to");
        }
        lists.members().end(member.id(), lastDay);
        done.tell(by, "council.term-ended", code + " " + lastDay);
    }

    /** The convener of a regional group says in which other town of its area one of its own members is at home. */
    @Transactional
    public void moveWithinGroup(Viewer by, String code, String town) {
        var group = groupOf(by);
        lists.lock();
        var member = lists.members()
                .find(code)
                .filter(found -> found.isOf(group, Zone.day(done.now())))
                .orElseThrow(NotFound::new);
        if (directory().areaOf(group).stream().noneMatch(each -> each.code().equals(town))) {
            throw new Invalid("town", "council.move.town");
        }
        if (!town.equals(member.term().place())) {
            lists.members().put(member.at(town));
            done.tell(by, "council.member-moved", code + " " + town);
        }
    }

    private Organ groupOf(Viewer by) {
        if (by instanceof Viewer.Staff staff && by.is(Role.REGIONAL_GROUP)) {
            return directory().organs(Organ.Kind.REGIONAL_GROUP).stream()
                    .filter(organ -> organ.scope().equals(staff.post().scope()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        throw new NotFound();
    }

    /** What a year's official calendar would change; nothing is changed. */
    @Transactional(readOnly = true)
    public Plan<?> planCalendar(Viewer by, int year, String csv) {
        requireAdmin(by);
        return calendar.plan(year, csv);
    }

    /** Replaces a year's calendar by what a preview has shown. */
    @Transactional
    public void confirmCalendar(Viewer by, int year, String csv, String fingerprint) {
        requireAdmin(by);
        var plan = calendar.plan(year, csv);
        Confirmed.asShown(plan, fingerprint);
        Confirmed.sound(plan);
        calendar.load(year, csv);
        done.tell(by, "council.calendar-loaded", csv);
    }

    private Plan<?> carryOut(Viewer by, Loading<?> loading, String content) {
        Confirmed.sound(loading.plan());
        if (loading.plan().isReady()) {
            loading.run();
            done.tell(by, "council.imported", content);
        }
        return loading.plan();
    }

    private static void requireAdmin(Viewer by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
