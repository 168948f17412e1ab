package shangliang.studios.conveners;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.Member;
import shangliang.studios.Residents;
import shangliang.studios.acts.Json;
import shangliang.studios.acts.StudioActs;

/** The one door by which a studio's lead sets who calls people together, and when. */
@Service
@Transactional
public class Conveners {

    private static final int AHEAD = 90;
    private static final Set<Integer> MONTHS = Set.of(1, 2, 3, 6);

    private final ConvenerRows rows;
    private final Residents residents;
    private final StudioActs acts;

    Conveners(ConvenerRows rows, Residents residents, StudioActs acts) {
        this.rows = rows;
        this.residents = residents;
        this.acts = acts;
    }

    /** From a day on these take turns, in this order, each for so many months. */
    public void rotate(Viewer by, List<UUID> members, LocalDate from, int months) {
        var studio = studioOf(by);
        check(studio, members, from, months);
        var next = Rotation.of(members, from, months);
        rows.replace(studio, from, next);
        acts.done(by, "studios.conveners", new SourceRef("studio-conveners", Ids.next(acts.now())), Json.write(next));
    }

    private void check(String studio, List<UUID> members, LocalDate from, int months) {
        var today = acts.today();
        if (from.isBefore(today) || from.isAfter(today.plusDays(AHEAD))) {
            throw new Invalid("from", "studios.conveners.from.wrong", AHEAD);
        }
        if (!MONTHS.contains(months)) {
            throw new Invalid("months", "studios.conveners.months.wrong");
        }
        var known = new HashSet<UUID>();
        residents.of(studio, from).stream().map(Member::id).forEach(known::add);
        if (members.isEmpty() || members.size() > Rotation.MOST || !known.containsAll(members)) {
            throw new Invalid("turn1", "studios.conveners.members.wrong", Rotation.MOST);
        }
    }

    static String studioOf(Viewer by) {
        if (by instanceof Viewer.Staff staff
                && by.is(Role.STUDIO_LEAD, ScopeRef.studio(staff.post().scope().code()))) {
            return staff.post().scope().code();
        }
        throw new NotFound();
    }
}
