package shangliang.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins where a restart or a second process cannot forget them. */
@Component
class WaitRows {

    /** One statement, so that tries at the same moment cannot slip past the count together. */
    private static final String TRY = """
            insert into sign_in_wait as w (subject, failures, last_at, until_at)
            values (:subject, 1, :now, cast(:now as timestamptz) + make_interval(secs => (cast(:waits as int[]))[1]))
            on conflict (subject) do update
            set failures = case when w.last_at < :forgotten then 1 else w.failures + 1 end,
                last_at = :now,
                until_at = cast(:now as timestamptz) + make_interval(secs => (cast(:waits as int[]))[
                    case when w.last_at < :forgotten then 1 else least(w.failures + 1, :steps) end])
            where w.until_at <= :now
            """;

    private static final String UNTIL = """
            select until_at
            from sign_in_wait
            where subject = :subject
            """;

    private static final String FORGET = """
            delete from sign_in_wait
            where subject = :subject
            or last_at < :forgotten
            """;

    private static final String TAKE_BACK = """
            update sign_in_wait
            set failures = greatest(failures - 1, 0),
                until_at = :now
            where subject = :subject
            """;

    private final JdbcClient jdbc;

    WaitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String name(String login) {
        return "name:" + digest(login);
    }

    static String source(String address) {
        return "from:" + address;
    }

    /** Counts a try as failed beforehand; answers until when to wait when it is too early to try at all. */
    Optional<Instant> attempt(String subject, Patience patience, Instant now) {
        int counted = jdbc.sql(TRY)
                .param("subject", subject)
                .param("waits", patience.seconds())
                .param("steps", patience.waits().size())
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(patience.forget())))
                .update();
        return counted > 0 ? Optional.empty() : until(subject);
    }

    Optional<Instant> until(String subject) {
        return jdbc.sql(UNTIL)
                .param("subject", subject)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    void forget(String subject, Instant now) {
        jdbc.sql(FORGET)
                .param("subject", subject)
                .param("forgotten", Timestamp.from(now.minus(Patience.WITH_NAME.forget())))
                .update();
    }

    void takeBack(String subject, Instant now) {
        jdbc.sql(TAKE_BACK)
                .param("subject", subject)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
