package shangliang.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** Keeps each change and tells the ledger of it, in the transaction that makes it. */
@Component
class AccountSteps {

    private final AccountStepRows rows;
    private final ApplicationEventPublisher events;

    AccountSteps(AccountStepRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    void record(Step step, Viewer by) {
        var salt = Commitment.newSalt();
        rows.add(step, by instanceof Viewer.Staff staff ? staff.post().id() : null, salt);
        var subject = new SourceRef("account", step.account());
        var commitment = Commitment.to(salt, step.content());
        events.publishEvent(new Act(step.id(), step.name(), subject, step.at(), by.actor(), commitment));
    }
}
