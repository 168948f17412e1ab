package shangliang.web;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms that colleagues sent, and where each led to, so that the second click finds what the first one did. */
@Repository
class SentForms {

    /** Whoever has not ended by then was cut off. */
    private static final Duration CUT_OFF = Duration.ofSeconds(30);

    private static final String CLAIM = """
            insert into sent_form as sent (key, at)
            values (:key, :now)
            on conflict (key) do update
            set at = :now
            where sent.location is null
              and sent.at < :cutOff
            """;

    private static final String LOCATION = """
            select location
            from sent_form
            where key = :key
              and location is not null
            """;

    private static final String DONE = """
            update sent_form
            set location = :location
            where key = :key
            """;

    private static final String FORGET = """
            delete from sent_form
            where key = :key
            """;

    private static final String FORGET_OLD = """
            delete from sent_form
            where at < :before
            """;

    private final JdbcClient jdbc;

    SentForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was done already, or is being done. */
    boolean claim(UUID key, Instant now) {
        return jdbc.sql(CLAIM)
                        .param("key", key)
                        .param("now", Timestamp.from(now))
                        .param("cutOff", Timestamp.from(now.minus(CUT_OFF)))
                        .update()
                == 1;
    }

    /** Where it led to; empty while it is being done. */
    Optional<String> location(UUID key) {
        return jdbc.sql(LOCATION).param("key", key).query(String.class).optional();
    }

    void done(UUID key, String location) {
        jdbc.sql(DONE).param("key", key).param("location", location).update();
    }

    /** Nothing came of it, so it may be sent again. */
    void forget(UUID key) {
        jdbc.sql(FORGET).param("key", key).update();
    }

    void forgetOld(Instant before) {
        jdbc.sql(FORGET_OLD).param("before", Timestamp.from(before)).update();
    }
}
