package shangliang.voices;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wrong codes per matter and per source: after the third, each makes the next try wait longer. */
@Component
class CodeRows {

    private static final String BLOCKED = """
            select max(blocked_until)
            from voice_code_try
            where about in (:about)
            """;

    private static final String MISS = """
            insert into voice_code_try as t (about, misses, blocked_until)
            values (:about, 1, :now)
            on conflict (about) do update
            set misses = case when t.blocked_until < :forgotten then 1 else t.misses + 1 end,
                blocked_until = :now + make_interval(secs => case
                    when t.blocked_until < :forgotten or t.misses < 3 then 0
                    else least(power(2, t.misses - 2), 900)
                end)
            """;

    private static final String FORGET = """
            delete from voice_code_try
            where about in (:about)
            """;

    private final JdbcClient jdbc;

    CodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long the next try has to wait. */
    Optional<Duration> blocked(Collection<String> about, Instant now) {
        return jdbc.sql(BLOCKED)
                .param("about", about)
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(Duration::isPositive);
    }

    void miss(Collection<String> about, Instant now) {
        about.forEach(each -> jdbc.sql(MISS)
                .param("about", each)
                .param("now", VoiceMapping.utc(now))
                .param("forgotten", VoiceMapping.utc(now.minus(Duration.ofHours(1))))
                .update());
    }

    void forget(Collection<String> about) {
        jdbc.sql(FORGET).param("about", about).update();
    }
}
