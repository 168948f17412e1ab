package shangliang.council;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;

/** Writes down each thing done to the lists, gives the ledger its act and lets the directory know. */
@Component
class CouncilDone {

    private final CouncilChangeRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilDone(CouncilChangeRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void tell(Viewer by, String name, String content) {
        events.publishEvent(rows.add(by, name, content, now()));
        events.publishEvent(new CurrentDirectory.Changed());
    }
}
