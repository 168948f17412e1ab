package shangliang.consultation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Calendars;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.SourceRef;
import shangliang.base.Stale;
import shangliang.base.Tie;
import shangliang.base.Viewer;
import shangliang.base.Writes;

/**
 * How every act on a consultation is done, always inside the door's transaction: lock what the viewer may see, decide,
 * write what it became, keep the step, and tell the ledger, the threads and whoever waits.
 */
@Component
class Conducting {

    private final ConsultationRows rows;
    private final StepRows steps;
    private final Telling telling;
    private final Waiting waiting;
    private final Floor floor;

    Conducting(ConsultationRows rows, StepRows steps, Telling telling, Waiting waiting, Floor floor) {
        this.rows = rows;
        this.steps = steps;
        this.telling = telling;
        this.waiting = waiting;
        this.floor = floor;
    }

    /** What every act stands on. */
    @Component
    record Floor(Clock clock, Calendars calendars, ApplicationEventPublisher events, Writes writes) {}

    /** What a consultation becomes on somebody's turn. */
    interface Decision {
        Step of(Consultation consultation, Turn turn);
    }

    Turn turn(Viewer by) {
        return new Turn(
                by,
                floor.clock().instant().truncatedTo(ChronoUnit.MICROS),
                floor.calendars().current());
    }

    /** What {@code by} may see, held until the transaction ends; refused when the page showed an older one. */
    Consultation lock(Viewer by, At at) {
        var found = rows.lock(at.number(), Sight.of(by));
        if (at.version() != null && at.version() != found.version()) {
            throw new Stale("consultation.stale", found.state().stamp().name());
        }
        return found;
    }

    Consultation act(Viewer by, At at, Decision decision) {
        var turn = turn(by);
        var step = decision.of(lock(by, at), turn);
        if (step.isNote()) {
            keep(step, turn);
            return step.after();
        }
        rows.move(step.before(), step.after());
        keep(step, turn);
        waiting.after(step);
        return step.after().atVersion(step.before().version() + 1);
    }

    /** A new one, with the voices it began with. */
    Consultation add(Viewer by, Topic topic) {
        var turn = turn(by);
        var number = rows.nextNumber(turn.today().getYear());
        var added = Consultation.propose(turn, number, topic);
        rows.add(added);
        keep(new Step("PROPOSE", added, added, Json.write(topic)), turn);
        return added;
    }

    /** What {@code one} began with, for its thread. */
    void begins(Consultation one, List<UUID> voices) {
        var at = one.state().stamp().at();
        voices.forEach(voice -> floor.events().publishEvent(new Tie(new SourceRef("voice", voice), one.ref(), at)));
    }

    private void keep(Step step, Turn turn) {
        var salt = Commitment.newSalt();
        var act = new Act(
                Ids.next(turn.now()),
                "consultation." + step.slug(),
                step.after().ref(),
                turn.now(),
                turn.by().actor(),
                Commitment.to(salt, step.content()));
        floor.writes().together(() -> {
            steps.add(act, step, turn.stamp(), salt);
            floor.events().publishEvent(act);
            telling.pieces(step, turn).forEach(floor.events()::publishEvent);
            telling.notices(step, turn).forEach(floor.events()::publishEvent);
            return act;
        });
    }
}
