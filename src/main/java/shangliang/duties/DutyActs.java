package shangliang.duties;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Notice;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Writes down what is done here, in the transaction that does it, and tells the ledger and those concerned. */
@Repository
class DutyActs {

    private static final String ADD = """
            insert into duty_act (id, name, subject_kind, subject_id, at, by, salt, content)
            values (:id, :name, :kind, :subject, :at, :by, :salt, :content)
            """;

    private static final String FORGET = """
            update duty_act
            set salt = null,
                content = null
            where subject_kind = :kind
              and subject_id = :subject
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyActs(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Zone.day(now());
    }

    UUID newId() {
        return Ids.next(now());
    }

    /** Keeps the content with its salt and publishes the act that commits to it. */
    Act done(Viewer by, String name, SourceRef subject, String content) {
        var salt = Commitment.newSalt();
        var act = new Act(newId(), name, subject, now(), by.actor(), Commitment.to(salt, content));
        jdbc.sql(ADD)
                .param("id", act.id())
                .param("name", name)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("at", Timestamp.from(act.at()))
                .param("by", act.by())
                .param("salt", salt)
                .param("content", content)
                .update();
        events.publishEvent(act);
        return act;
    }

    void tell(Notice notice) {
        events.publishEvent(notice);
    }

    /** Forgets what was said, so that the ledger's leaves about it say nothing any more. */
    void forget(SourceRef subject) {
        jdbc.sql(FORGET)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .update();
    }
}
