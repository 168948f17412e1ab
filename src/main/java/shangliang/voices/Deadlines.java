package shangliang.voices;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** Sets how long a wait may take from a day on, each with its ground and its leaf; promises already made keep theirs. */
@Component
class Deadlines {

    private final PolicyRows policies;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    Deadlines(PolicyRows policies, Turns turns, ApplicationEventPublisher events) {
        this.policies = policies;
        this.turns = turns;
        this.events = events;
    }

    void set(Viewer by, DeskDeadline deadline) {
        if (!by.is(Role.ADMIN)) {
            throw new NotFound();
        }
        var now = turns.of(by).now();
        deadline.check(now);
        policies.set(deadline.subject(), deadline.from(), deadline.length(), deadline.source());
        var id = Ids.next(now);
        var salt = Commitment.newSalt();
        var content = Json.write(deadline);
        policies.keep(id, salt, content);
        var about = new SourceRef("deadline", id);
        events.publishEvent(new Act(id, "deadlines.set", about, now, by.actor(), Commitment.to(salt, content)));
    }
}
