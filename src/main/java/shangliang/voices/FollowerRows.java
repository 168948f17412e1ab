package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who left a number to hear how a public matter ends, until a station has told them. */
@Component
class FollowerRows {

    private static final String ADD = """
            insert into voice_follower (id, voice, contact, phone_key, since)
            values (:id, :voice, :contact, :phoneKey, :now)
            on conflict (voice, phone_key) where told_at is null do nothing
            """;

    private static final String WAITING = """
            select follower.id, follower.contact, follower.since, voice.year, voice.serial, voice.public_title,
                   coalesce(master.phase, voice.phase) as phase,
                   coalesce(master.outcome, voice.outcome) as outcome,
                   coalesce(master.public_answer, voice.public_answer) as answer
            from voice_follower as follower
            join (
                select *
                from voice
                where %s) as voice on voice.id = follower.voice
            left join voice as master on master.id = voice.master and voice.phase = 'LINKED'
            where follower.told_at is null
              and coalesce(master.phase, voice.phase) in ('CLOSED', 'NOT_ACCEPTED', 'REFERRED_OUT', 'WITHDRAWN')
              and %s
            order by follower.since, follower.id
            limit 50
            """;

    private static final String TOLD = """
            update voice_follower
            set told_at = :now,
                reached = :reached
            where id = :id
              and told_at is null
            """;

    private static final String FORGET = """
            with gone as (
                update voice_follower
                set told_at = coalesce(told_at, :now)
                where voice = :voice
                returning contact)
            update voice_contact
            set sealed = null
            where id in (select contact from gone)
            """;

    /** Someone to call, about a matter that has ended; {@code answer} is what was approved for everyone. */
    record Waiting(
            UUID id,
            UUID contact,
            Instant since,
            VoiceNumber number,
            @Nullable String title,
            Phase phase,
            @Nullable Outcome outcome,
            @Nullable String answer) {}

    private final JdbcClient jdbc;

    FollowerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the same number waits for the same matter already. */
    boolean add(UUID id, Voice voice, UUID contact, String phoneKey, Instant now) {
        return jdbc.sql(ADD)
                        .param("id", id)
                        .param("voice", voice.id())
                        .param("contact", contact)
                        .param("phoneKey", phoneKey)
                        .param("now", VoiceMapping.utc(now))
                        .update()
                == 1;
    }

    /** Those to call about what {@code sight} reaches, who has waited longest first; index {@code voice_follower_open_uq}. */
    List<Waiting> waiting(Sight sight) {
        return query(sight, "true", Map.of()).list();
    }

    Optional<Waiting> waiting(Sight sight, UUID id) {
        return query(sight, "follower.id = :follower", Map.of("follower", id)).optional();
    }

    private JdbcClient.MappedQuerySpec<Waiting> query(Sight sight, String which, Map<String, ?> params) {
        return jdbc.sql(WAITING.formatted(sight.condition(), which))
                .params(sight.params())
                .params(params)
                .query(FollowerRows::waiting);
    }

    /** False when somebody else has told them meanwhile. */
    boolean told(UUID id, boolean reached, Instant now) {
        return jdbc.sql(TOLD)
                        .param("id", id)
                        .param("reached", reached)
                        .param("now", VoiceMapping.utc(now))
                        .update()
                == 1;
    }

    /** The matter is removed: nobody is called about it, and their numbers go. */
    void forget(UUID voice, Instant now) {
        jdbc.sql(FORGET)
                .param("voice", voice)
                .param("now", VoiceMapping.utc(now))
                .update();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getObject("contact", UUID.class),
                VoiceMapping.instant(row, "since"),
                new VoiceNumber(row.getInt("year"), row.getLong("serial")),
                row.getString("public_title"),
                Phase.valueOf(row.getString("phase")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("answer"));
    }
}
