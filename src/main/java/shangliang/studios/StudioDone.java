package shangliang.studios;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;

/** Lets one change at a time through, writes each down, gives the ledger its act and lets the book know. */
@Component
class StudioDone {

    private static final String LOCK = """
            lock table venue, studio, leadership_link, residency
            in share row exclusive mode
            """;

    private final JdbcClient jdbc;
    private final StudioChangeRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudioDone(JdbcClient jdbc, StudioChangeRows rows, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a second loader wait until this transaction is over. */
    void lock() {
        jdbc.sql(LOCK).update();
    }

    void tell(Viewer by, String name, String content) {
        events.publishEvent(rows.add(by, name, content, clock.instant()));
        events.publishEvent(new CurrentBook.Changed());
    }
}
