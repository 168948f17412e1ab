package shangliang.outcomes.proposals;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Writes;
import shangliang.council.Council;
import shangliang.outcomes.acts.StepLog;

/** Keeps what was done, and tells the ledger, the thread and whoever waits, in the transaction that does it. */
@Component
class ProposalSteps {

    private final Writes writes;
    private final StepLog log;
    private final ApplicationEventPublisher events;
    private final Council council;

    ProposalSteps(Writes writes, StepLog log, ApplicationEventPublisher events, Council council) {
        this.writes = writes;
        this.log = log;
        this.events = events;
        this.council = council;
    }

    void keep(Step step, Turn turn) {
        writes.together(() -> {
            tell(step, turn);
            return step;
        });
    }

    private void tell(Step step, Turn turn) {
        var id = Ids.next(turn.now());
        var after = step.after();
        log.add(new StepLog.Step(id, after.ref(), step.name(), after.phase(), step.data()), turn.by(), turn.now());
        var telling = new ProposalTelling(council.directory(), turn.terms());
        events.publishEvent(telling.piece(id, step, turn));
        telling.notices(step, turn).forEach(events::publishEvent);
    }
}
