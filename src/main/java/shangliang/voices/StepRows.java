package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Writes;

/** Every step ever taken, with the content that the ledger's leaf commits to. */
@Component
class StepRows {

    static final String ADD = """
            insert into voice_step (id, voice, at, actor, actor_name, account, name, phase, content, salt)
            values (:id, :voice, :at, :actor, :actorName, :account, :name, :phase, :content, :salt)
            """;

    private static final String OF = """
            select id, at, actor, actor_name, account, name, phase, content
            from voice_step
            where voice = :voice
            order by at, id
            """;

    private static final String HAS = """
            select exists (
                select 1
                from voice_step
                where voice = :voice
                  and name = :name)
            """;

    private static final String ERASE = """
            update voice_step
            set content = null,
                salt = null
            where voice = :voice
            """;

    /** One step as it is kept; without content when it was erased. */
    record Row(
            UUID id,
            Instant at,
            String actor,
            String actorName,
            @Nullable UUID account,
            String name,
            Phase phase,
            @Nullable String content) {}

    private final JdbcClient jdbc;
    private final Writes writes;

    StepRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void add(UUID id, Step step, VoiceState.Stamp stamp, String content, String salt) {
        writes.add(
                ADD,
                new MapSqlParameterSource("id", id)
                        .addValue("voice", step.after().id())
                        .addValue("at", VoiceMapping.utc(stamp.at()))
                        .addValue("actor", stamp.actor())
                        .addValue("actorName", stamp.name())
                        .addValue("account", stamp.account())
                        .addValue("name", step.name())
                        .addValue("phase", step.after().phase().name())
                        .addValue("content", content)
                        .addValue("salt", salt));
    }

    List<Row> of(UUID voice) {
        return jdbc.sql(OF).param("voice", voice).query(StepRows::row).list();
    }

    boolean has(UUID voice, String name) {
        return jdbc.sql(HAS)
                .param("voice", voice)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void erase(UUID voice) {
        jdbc.sql(ERASE).param("voice", voice).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getObject("account", UUID.class),
                row.getString("name"),
                Phase.valueOf(row.getString("phase")),
                row.getString("content"));
    }
}
