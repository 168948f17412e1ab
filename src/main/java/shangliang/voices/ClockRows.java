package shangliang.voices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The voices whose clocks ask for something, a batch at a time; rows that somebody holds are left for the next pass. */
@Component
class ClockRows {

    private static final String LEASE = """
            select pg_try_advisory_xact_lock(hashtext('voices clock in ' || current_schema()))
            """;

    private static final String SILENT = """
            select %s
            from voice
            where phase = 'ANSWERED'
              and step_due <= :now
            order by step_due
            limit :size
            for update skip locked
            """.formatted(VoiceMapping.COLUMNS);

    private static final String RUNNING = """
            phase in ('SUBMITTED', 'DECLINE_PROPOSED', 'ACCEPTED', 'REOPENED', 'ASSIGNED', 'RETURN_REQUESTED',
                'RULING', 'IN_PROGRESS', 'JOINT_REVIEW', 'ESCALATED', 'IN_CONSULTATION', 'REWORK', 'RECHECK')
            """;

    private static final String TO_URGE = """
            select %s, urged
            from voice
            where %s
              and urged < 4
              and (step_due - (step_due - step_since) * 0.3 <= :now
                or phase <> 'RECHECK' and answer_due - (answer_due - answer_since) * 0.3 <= :now)
              and (urged = 0 or urged_at < :again)
            order by least(step_due, answer_due)
            limit :size
            for update skip locked
            """.formatted(VoiceMapping.COLUMNS, RUNNING);

    private static final String URGED = """
            update voice
            set urged = :urged,
                urged_at = :now
            where id = :id
            """;

    private static final String KEPT = """
            from voice
            where kind = 'GUIDANCE'
              and keeper is not null
            """;

    private static final String KEEPERS = "select distinct keeper\n" + KEPT;

    private static final String KEPT_BY = "select %s\n".formatted(VoiceMapping.COLUMNS) + KEPT + """
              and keeper in (:keepers)
            limit :size
            for update skip locked
            """;

    private static final String PROMISED_BY_DAYS =
            """
            select %s
            from voice
            where %s
              and (answer_days is not null or step_days is not null)
              and id > :after
            order by id
            limit :size
            for update
            """.formatted(VoiceMapping.COLUMNS, RUNNING.replace("'RECHECK'", "'RECHECK', 'ANSWERED', 'CLARIFYING'"));

    /** A voice and how far its urging has gone. */
    record Urged(Voice voice, int level) {}

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this process keeps the clock for now; the lease ends with the transaction. */
    boolean lease() {
        return jdbc.sql(LEASE).query(Boolean.class).single();
    }

    List<Voice> silent(Instant now, int size) {
        return jdbc.sql(SILENT)
                .param("now", VoiceMapping.utc(now))
                .param("size", size)
                .query(VoiceMapping::voice)
                .list();
    }

    /** Voices whose clock has less than a third left; each is looked at again at most once an hour. */
    List<Urged> toUrge(Instant now, int size) {
        return jdbc.sql(TO_URGE)
                .param("now", VoiceMapping.utc(now))
                .param("again", VoiceMapping.utc(now.minusSeconds(3600)))
                .param("size", size)
                .query((row, number) -> new Urged(VoiceMapping.voice(row, number), row.getInt("urged")))
                .list();
    }

    void urged(UUID voice, int level, Instant now) {
        jdbc.sql(URGED)
                .param("id", voice)
                .param("urged", level)
                .param("now", VoiceMapping.utc(now))
                .update();
    }

    /** Who has matters of guidance in hand; index {@code voice_keeper_idx}. */
    List<UUID> keepers() {
        return jdbc.sql(KEEPERS)
                .query((row, number) -> row.getObject("keeper", UUID.class))
                .list();
    }

    List<Voice> keptBy(List<UUID> keepers, int size) {
        return jdbc.sql(KEPT_BY)
                .param("keepers", keepers)
                .param("size", size)
                .query(VoiceMapping::voice)
                .list();
    }

    List<Voice> promisedByDays(UUID after, int size) {
        return jdbc.sql(PROMISED_BY_DAYS)
                .param("after", after)
                .param("size", size)
                .query(VoiceMapping::voice)
                .list();
    }
}
