package shangliang.outcomes.works;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Calendars;
import shangliang.base.Ids;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** The one door by which papers, speeches, creative works and services begin and change. */
@Service
public class Works {

    /** Who may hand one in. */
    static final Set<Role> AUTHORS = EnumSet.of(Role.MEMBER, Role.STUDIO_LEAD);

    private final WorkRows rows;
    private final WorkSources sources;
    private final WorkSteps steps;
    private final WorkHomes homes;
    private final Moment moment;

    Works(WorkRows rows, WorkSources sources, WorkSteps steps, WorkHomes homes, Moment moment) {
        this.rows = rows;
        this.sources = sources;
        this.steps = steps;
        this.homes = homes;
        this.moment = moment;
    }

    /** What tells the time, the working days and how long each step may take. */
    @Component("worksMoment")
    record Moment(Clock clock, Calendars calendars, WorkTerms terms) {}

    /**
     * A new draft.
     *
     * @param once the form's own token: the same form sent twice is one work
     * @param from what it came from
     */
    @Transactional
    public WorkNumber begin(Viewer by, UUID once, WorkText text, List<SourceRef> from) {
        var turn = turn(by);
        if (!AUTHORS.contains(turn.by().post().role())) {
            throw new NotFound();
        }
        text.checkDraft();
        var id = Ids.next(turn.now());
        return rows.isFirst(turn.by().account(), once, id)
                ? begun(id, text, from, turn)
                : rows.begun(turn.by().account(), once);
    }

    private WorkNumber begun(UUID id, WorkText text, List<SourceRef> from, WorkTurn turn) {
        var said = homes.settled(turn, text);
        var number = rows.nextNumber(Zone.day(turn.now()).getYear());
        var author = WorkAuthor.of(turn.by());
        var draft = new WorkState.Draft(turn.stamp());
        var committee = homes.committee(turn.by(), said);
        var work = new Work(id, 0, number, turn.now(), said, author, committee, null, draft);
        rows.add(work);
        sources.set(id, from);
        steps.keep(new WorkStep(work, work, "BEGIN", new WorkDeed.Write(0, said, from)), turn);
        return number;
    }

    /** Does one thing with a work that the viewer may see; what the table does not allow is refused. */
    @Transactional
    public void act(Viewer by, WorkNumber number, WorkDeed deed) {
        var turn = turn(by);
        var work = rows.lock(number, WorkSight.of(by));
        if (isSaid(work, turn, deed)) {
            return;
        }
        var step = new WorkDeciding(work, turn).on(settled(turn, deed));
        rows.move(work, placed(turn, step.after()));
        if (step.data() instanceof WorkDeed.Write write) {
            sources.set(work.id(), write.sources());
        }
        steps.keep(step, turn);
    }

    /** Whether these very words were saved just before: the same form sent again. */
    private boolean isSaid(Work work, WorkTurn turn, WorkDeed deed) {
        return deed instanceof WorkDeed.Write write
                && work.author().is(turn.by())
                && work.version() == write.version() + 1
                && work.text().equals(homes.settled(turn, write.text()));
    }

    private WorkDeed settled(WorkTurn turn, WorkDeed deed) {
        return deed instanceof WorkDeed.Write write
                ? new WorkDeed.Write(write.version(), homes.settled(turn, write.text()), write.sources())
                : deed;
    }

    /** While its author writes, the committee that will look at it follows the studio that it names. */
    private Work placed(WorkTurn turn, Work work) {
        return work.phase().isWritten() && work.author().is(turn.by())
                ? work.with(homes.committee(turn.by(), work.text()))
                : work;
    }

    private WorkTurn turn(Viewer by) {
        if (!(by instanceof Viewer.Staff staff)) {
            throw new NotFound();
        }
        return new WorkTurn(
                staff,
                moment.clock().instant().truncatedTo(ChronoUnit.MICROS),
                moment.calendars().current(),
                moment.terms());
    }
}
