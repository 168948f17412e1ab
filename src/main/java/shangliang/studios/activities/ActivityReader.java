package shangliang.studios.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Members;
import shangliang.council.partners.Partners;
import shangliang.studios.Deeds;
import shangliang.studios.Residents;
import shangliang.studios.Studios;
import shangliang.studios.acts.StudioActs;
import shangliang.thread.Threads;
import shangliang.web.Form;

/** Reads the joint calendar, one activity, and what an organiser has to do. */
@Component
class ActivityReader {

    private final ActivityRows rows;
    private final SeatRows seats;
    private final ActivitySettings settings;
    private final StudioActs acts;
    private final Around around;

    ActivityReader(ActivityRows rows, SeatRows seats, ActivitySettings settings, StudioActs acts, Around around) {
        this.rows = rows;
        this.seats = seats;
        this.settings = settings;
        this.acts = acts;
        this.around = around;
    }

    /** Who and what an activity has to do with. */
    @Component
    record Around(
            Studios studios,
            Council council,
            Members members,
            Partners partners,
            Residents residents,
            ObjectProvider<Deeds> deeds,
            Threads threads) {}

    CalendarPage calendar(Form form) {
        var month = CalendarPage.month(form.text("month")).orElseGet(() -> YearMonth.from(acts.today()));
        var all = rows.between(begin(month.atDay(1)), begin(month.plusMonths(1).atDay(1)), null);
        return new CalendarPage(month, all, choices(), form);
    }

    private ActivityDeskPage.Choices choices() {
        return new ActivityDeskPage.Choices(
                around.studios().book(),
                around.council().directory(),
                settings.series(),
                around.partners().book());
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Zone.DISTRICT).toInstant();
    }

    ActivityPage page(Viewer viewer, UUID id, Form form) {
        var activity = find(id);
        var people = around.members().byIds(seats.members(id));
        var taken = seats.of(id).stream().mapToInt(SeatRows.Seat::people).sum();
        var read = seats.materials(id);
        var held = activity.step() == ActivityStep.HELD;
        var related = around.threads().related(activity.ref(), viewer);
        return new ActivityPage(
                activity,
                new ActivityPage.Around(
                        around.studios().book(),
                        around.council().directory(),
                        around.partners().book()),
                new ActivityPage.There(people, taken, read, held ? deeds(activity) : List.of(), related),
                form);
    }

    Activity find(UUID id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    private List<Deeds.Deed> deeds(Activity activity) {
        var found = new ArrayList<Deeds.Deed>();
        for (var source : around.deeds()) {
            if (!(source instanceof ActivityDeeds)) {
                found.addAll(source.of(activity.studio(), activity.day(), activity.day()));
            }
        }
        return found;
    }

    ActivityDeskPage desk(Viewer viewer, Form form) {
        var studio = studioOf(viewer);
        var today = acts.today();
        var member = around.members().whose(viewer).orElse(null);
        var own = member != null
                ? around.residents().studiosOf(member.id(), today)
                : studio == null ? null : List.of(studio);
        var coming = rows.between(acts.now(), begin(today.plusMonths(6)), own).stream()
                .filter(Activity::isPlanned)
                .toList();
        var past = rows.between(begin(today.minusMonths(3)), acts.now(), own).reversed();
        return new ActivityDeskPage(
                coming,
                past,
                studio == null ? null : around.studios().book().studio(studio).orElse(null),
                member == null ? null : member.code(),
                choices(),
                today,
                form);
    }

    ActivityFilePage file(Viewer viewer, UUID id, Form form) {
        var activity = find(id);
        var own = activity.studio().equals(studioOf(viewer));
        if (!own) {
            throw new NotFound();
        }
        var members = around.residents().of(activity.studio(), activity.day());
        return new ActivityFilePage(page(viewer, id, form), members, seats.of(id), acts.now());
    }

    int toConfirm(String studio) {
        return rows.toConfirm(studio, acts.now()).size();
    }

    /** What a feed holds: from two months ago to a year ahead. */
    List<Activity> feed(@Nullable Collection<String> studios) {
        var today = acts.today();
        return rows.between(begin(today.minusMonths(2)), begin(today.plusYears(1)), studios);
    }

    static @Nullable String studioOf(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff && staff.post().role() == shangliang.base.Role.STUDIO_LEAD
                ? staff.post().scope().code()
                : null;
    }
}
