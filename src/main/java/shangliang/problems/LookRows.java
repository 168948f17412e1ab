package shangliang.problems;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looks for like voices now, over what it was last done, and what was found to be no class before. */
@Component
class LookRows {

    /** A process that was killed while it looked holds up the next one no longer than this. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final String TAKE = """
            update problem_look
            set until = :until
            where id = 1
              and until <= :now
              and over <> :over
            """;

    private static final String DONE = """
            update problem_look
            set until = :now,
                over = :over
            where id = 1
            """;

    private static final String DISMISSED = """
            select class, count(*)::int as shared,
                   (select count(*)::int
                    from problem_voice as every
                    where every.class = problem_voice.class
                      and every.left_why = 'dismiss') as size
            from problem_voice
            where voice = any(:voices)
              and left_why = 'dismiss'
            group by class
            """;

    private final JdbcClient jdbc;

    LookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when another process looks, or there is nothing new to look at. */
    boolean take(String over, Instant now) {
        return jdbc.sql(TAKE)
                        .param("until", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("over", over)
                        .update()
                == 1;
    }

    /** Ends the lease; over nothing when the pass was cut short, so that the next one begins anew. */
    void done(String over, Instant now) {
        jdbc.sql(DONE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("over", over)
                .update();
    }

    /** What a dismissed suggestion has in common with others, and how large it was. */
    record Overlap(int shared, int size) {}

    /** By dismissed suggestion; index {@code problem_voice_gone_ix}. */
    Map<UUID, Overlap> dismissed(Collection<UUID> voices) {
        var overlaps = new HashMap<UUID, Overlap>();
        jdbc.sql(DISMISSED).param("voices", voices.toArray(UUID[]::new)).query(row -> {
            overlaps.put(row.getObject("class", UUID.class), new Overlap(row.getInt("shared"), row.getInt("size")));
        });
        return overlaps;
    }
}
