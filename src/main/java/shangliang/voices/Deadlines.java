package shangliang.voices;

import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;

/** Sets how long a wait may take from a day on, each with its ground; promises already made keep theirs. */
@Component
class Deadlines {

    private final PolicyRows policies;
    private final Turns turns;

    Deadlines(PolicyRows policies, Turns turns) {
        this.policies = policies;
        this.turns = turns;
    }

    void set(Viewer by, DeskDeadline deadline) {
        if (!by.is(Role.ADMIN)) {
            throw new NotFound();
        }
        deadline.check(turns.of(by).now());
        policies.set(deadline.subject(), deadline.from(), deadline.length(), deadline.source());
    }
}
