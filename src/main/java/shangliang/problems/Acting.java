package shangliang.problems;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Calendars;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Writes;

/**
 * How every act on a class is done, always inside the door's transaction: lock what the viewer may see, decide, write
 * what it became, keep the step, and tell the ledger, the threads and whoever waits.
 */
@Component
class Acting {

    private final ClassRows rows;
    private final StepRows steps;
    private final ClassTelling telling;
    private final Ground ground;

    Acting(ClassRows rows, StepRows steps, ClassTelling telling, Ground ground) {
        this.rows = rows;
        this.steps = steps;
        this.telling = telling;
        this.ground = ground;
    }

    /** What every act stands on. */
    @Component("problemsGround")
    record Ground(Clock clock, Calendars calendars, ApplicationEventPublisher events, Writes writes) {}

    ClassTurn turn(Viewer by) {
        return new ClassTurn(by, ground.clock().instant(), ground.calendars().current());
    }

    /** What {@code by} may see of the class, held until the transaction ends; refused when the page showed an older one. */
    ProblemClass lock(Viewer by, At at) {
        var problem = rows.lock(at.number(), ClassSight.of(by));
        if (at.version() != null && at.version() != problem.version()) {
            throw new Stale("problems.stale", problem.state().stamp().name());
        }
        return problem;
    }

    ProblemClass act(Viewer by, At at, BiFunction<ProblemClass, ClassTurn, Step> decision) {
        return carryOut(decision.apply(lock(by, at), turn(by)), turn(by));
    }

    /** Writes a decided step; returns the class as it now lies in the database. */
    ProblemClass carryOut(Step step, ClassTurn turn) {
        rows.move(step.before(), step.after());
        kept(step, turn);
        return step.after().atVersion(step.before().version() + 1);
    }

    /** Adds a new class. */
    ProblemClass add(Step step, ClassTurn turn) {
        return kept(step, turn);
    }

    void forget(UUID voice) {
        steps.forget(voice);
    }

    private ProblemClass kept(Step step, ClassTurn turn) {
        return ground.writes().together(() -> {
            var kept = new StepRows.Kept(Ids.next(turn.now()), Commitment.newSalt());
            var events = ground.events();
            steps.add(kept, step, turn.stamp());
            events.publishEvent(new Act(
                    kept.id(),
                    "problems." + step.name().toLowerCase(Locale.ROOT),
                    step.after().ref(),
                    turn.now(),
                    turn.by().actor(),
                    Commitment.to(kept.salt(), step.content())));
            telling.pieces(step, turn).forEach(events::publishEvent);
            telling.notices(step, turn).forEach(events::publishEvent);
            return step.after();
        });
    }
}
