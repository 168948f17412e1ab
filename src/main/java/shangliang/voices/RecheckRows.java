package shangliang.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;

/** When somebody is to look again, and what they found. */
@Component
class RecheckRows {

    private static final String PLAN = """
            insert into voice_recheck (id, voice, why, due)
            values (:id, :voice, :why, :due)
            """;

    private static final String FORGET = """
            delete from voice_recheck
            where voice = :voice
              and begun_at is null
            """;

    private static final String DUE = """
            select recheck.voice, recheck.why
            from voice_recheck as recheck
            join voice on voice.id = recheck.voice
            where recheck.begun_at is null
              and recheck.due <= :day
              and voice.phase = 'CLOSED'
            order by recheck.due
            limit :size
            """;

    private static final String BEGIN = """
            update voice_recheck
            set begun_at = :now
            where voice = :voice
              and begun_at is null
              and due <= :day
            """;

    private static final String RESULT = """
            update voice_recheck
            set called_at = :now,
                caller = :caller,
                truly = :truly,
                words = :words
            where voice = :voice
              and begun_at is not null
              and called_at is null
            """;

    private static final String ERASE = """
            update voice_recheck
            set words = null
            where voice = :voice
            """;

    /** One look that is due. */
    record Due(UUID voice, VoiceState.Why why) {}

    private final JdbcClient jdbc;

    RecheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(UUID voice, VoiceState.Why why, LocalDate due, Instant now) {
        jdbc.sql(PLAN)
                .param("id", Ids.next(now))
                .param("voice", voice)
                .param("why", why.name())
                .param("due", due)
                .update();
    }

    /** Only the last end counts: looks planned for an earlier one are dropped. */
    void forget(UUID voice) {
        jdbc.sql(FORGET).param("voice", voice).update();
    }

    List<Due> due(LocalDate day, int size) {
        return jdbc.sql(DUE)
                .param("day", day)
                .param("size", size)
                .query((row, number) ->
                        new Due(row.getObject("voice", UUID.class), VoiceState.Why.valueOf(row.getString("why"))))
                .list();
    }

    void begin(UUID voice, LocalDate day, Instant now) {
        jdbc.sql(BEGIN)
                .param("voice", voice)
                .param("day", day)
                .param("now", VoiceMapping.utc(now))
                .update();
    }

    void found(Voice voice, Turn turn, String truly, String words) {
        @Nullable UUID caller = turn.stamp().account();
        jdbc.sql(RESULT)
                .param("voice", voice.id())
                .param("now", VoiceMapping.utc(turn.now()))
                .param("caller", caller)
                .param("truly", truly)
                .param("words", words)
                .update();
    }

    void erase(UUID voice) {
        jdbc.sql(ERASE).param("voice", voice).update();
    }
}
