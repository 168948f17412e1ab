package shangliang.studios.activities;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Writes;
import shangliang.studios.activities.ActivityState.Stamp;
import shangliang.studios.acts.Json;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.acts.StudioActs.Told;

/** The one door by which activities are planned, moved, called off, come to and confirmed. */
@Service
@Transactional
public class Activities {

    private static final Duration KEEP_NAMES = Duration.ofDays(30);

    private final ActivityRows rows;
    private final SeatRows seats;
    private final StudioActs acts;
    private final ActivityChecks checks;
    private final Writes writes;

    Activities(ActivityRows rows, SeatRows seats, StudioActs acts, ActivityChecks checks, Writes writes) {
        this.rows = rows;
        this.seats = seats;
        this.acts = acts;
        this.checks = checks;
        this.writes = writes;
    }

    /**
     * Puts an activity into the joint calendar.
     *
     * @param anyway whether it stands although the room or the studio is taken at that time
     */
    public UUID plan(Viewer by, Outline outline, boolean anyway) {
        var studio = studioOf(by);
        var now = acts.now();
        checks.check(outline, now);
        var state = new ActivityState.Planned(Stamp.of(by, now));
        var activity = new Activity(Ids.next(now), studio, 0, outline, state);
        refuseClash(activity, anyway);
        rows.add(activity);
        return tell(by, activity, "planned").id();
    }

    public void move(Viewer by, UUID id, Instant starts, Instant ends, boolean anyway) {
        act(by, id, "moved", (activity, stamp) -> {
            var moved = activity.move(starts, ends, stamp.at());
            checks.checkTime(moved.outline(), stamp.at());
            refuseClash(moved, anyway);
            return moved;
        });
    }

    private void refuseClash(Activity with, boolean anyway) {
        var other = rows.clashing(with);
        if (!anyway && other.isPresent()) {
            throw checks.clash(other.get());
        }
    }

    public void cancel(Viewer by, UUID id, String reason) {
        ActivityChecks.words("reason", reason);
        act(by, id, "cancelled", (activity, stamp) -> activity.cancel(reason, stamp));
    }

    /** The organiser says how it went and who was there; a list, not a gate. */
    public void hold(Viewer by, UUID id, Turnout turnout, Came came) {
        checks.check(turnout);
        act(by, id, "held", (activity, stamp) -> {
            var held = activity.hold(turnout, stamp);
            seats.came(id, came.seats(), came.members());
            return held;
        });
    }

    /** Seats and members that the organiser ticked. */
    public record Came(Collection<UUID> seats, Collection<UUID> members) {}

    /** Adds something to read; a link that anyone may open. */
    public void addMaterial(Viewer by, UUID id, String title, String link) {
        var activity = own(by, id);
        ActivityChecks.material(title, link);
        seats.add(id, Ids.next(acts.now()), new SeatRows.Material(title, link));
        acts.done(by, "studios.activity-material", activity.ref(), title + " " + link);
    }

    /**
     * Someone means to come; answers with the code that gives the seat back.
     *
     * @param once the form's own key: the same form sent twice is one seat with one code
     */
    public String register(Viewer by, UUID id, String name, int people, UUID once) {
        var activity = rows.lock(id).orElseThrow(NotFound::new);
        if (!activity.takesNames(acts.now())) {
            throw new Refused("studios.activities.refused.closed");
        }
        ActivityChecks.name(name, people);
        var code = SeatCode.from(once, name, people);
        if (!seats.holds(id, code.hash())) {
            seat(by, activity, new SeatRows.Seat(Ids.next(acts.now()), name, people, null), code);
        }
        return code.text();
    }

    private void seat(Viewer by, Activity activity, SeatRows.Seat seat, SeatCode code) {
        var room = activity.outline().seats();
        var taken =
                seats.of(activity.id()).stream().mapToInt(SeatRows.Seat::people).sum();
        if (room != null && taken + seat.people() > room) {
            throw new Refused("studios.activities.refused.full", Math.max(0, room - taken));
        }
        seats.add(activity.id(), seat, code.hash());
        acts.done(by, "studios.activity-seat", activity.ref(), Integer.toString(seat.people()));
    }

    public void giveBack(Viewer by, UUID id, String code) {
        var activity = rows.lock(id).orElseThrow(NotFound::new);
        if (!activity.takesNames(acts.now())) {
            throw new Refused("studios.activities.refused.closed");
        }
        if (!seats.giveBack(id, SeatCode.of(code).hash())) {
            throw new Invalid("code", "studios.activities.code");
        }
        acts.done(by, "studios.activity-seat-back", activity.ref(), "");
    }

    /** Removes the names of those who came when the day is long past; says how many. */
    public int forgetNames() {
        return seats.forget(acts.now().minus(KEEP_NAMES));
    }

    private void act(Viewer by, UUID id, String name, BiFunction<Activity, Stamp, Activity> decision) {
        var after = decision.apply(own(by, id), Stamp.of(by, acts.now()));
        if (!rows.move(after)) {
            throw new Stale("studios.activities.refused.stale");
        }
        tell(by, after, name);
    }

    private Activity own(Viewer by, UUID id) {
        var studio = studioOf(by);
        return rows.lock(id).filter(found -> found.studio().equals(studio)).orElseThrow(NotFound::new);
    }

    private Activity tell(Viewer by, Activity activity, String name) {
        return writes.together(() -> {
            acts.done(by, "studios.activity-" + name, activity.ref(), Json.write(activity));
            acts.piece(activity.ref(), Told.all("studios.activities.piece." + name.toLowerCase(Locale.ROOT)), null);
            return activity;
        });
    }

    private static String studioOf(Viewer by) {
        if (by instanceof Viewer.Staff staff
                && staff.is(
                        Role.STUDIO_LEAD, ScopeRef.studio(staff.post().scope().code()))) {
            return staff.post().scope().code();
        }
        throw new NotFound();
    }
}
