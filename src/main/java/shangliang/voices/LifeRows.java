package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lives many at a time: their deeds in one statement, what they are now in another. */
@Component
class LifeRows {

    /** Index {@code voice_step_voice_idx}. */
    private static final String DEEDS = """
            select voice, at, name, phase, actor like 'post:%' as by_staff
            from voice_step
            where voice = any(:voices)
            order by voice, at, id
            """;

    /** The clock that counts is that of {@code Figure.LATE}; the promise is that of the month's figures. */
    private static final String VOICES = """
            select voice.id, kind, place, topic, received_at, phase, unit, outcome, answer_due,
                   answered::timestamptz as answered,
                   case
                       when phase = 'RECHECK' then step_due
                       when phase in (
                           'SUBMITTED', 'DECLINE_PROPOSED', 'ACCEPTED', 'REOPENED', 'ASSIGNED', 'RETURN_REQUESTED',
                           'RULING', 'IN_PROGRESS', 'JOINT_REVIEW', 'ESCALATED', 'IN_CONSULTATION', 'REWORK')
                       then coalesce(answer_due, step_due)
                   end as waits,
                   grade.solved, grade.at as graded
            from voice
            left join voice_grade as grade on grade.voice = voice.id and grade.confirmed
            where voice.id = any(:voices)
              and phase <> 'DRAFT'
            """;

    private static final String AFTER = """
            select id
            from voice
            where id > :last
            order by id
            limit :size
            """;

    private final JdbcClient jdbc;

    LifeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Life> of(Collection<UUID> voices) {
        var ids = voices.toArray(UUID[]::new);
        var deeds = new HashMap<UUID, List<Life.Deed>>();
        jdbc.sql(DEEDS).param("voices", ids).query(row -> {
            deeds.computeIfAbsent(row.getObject("voice", UUID.class), voice -> new ArrayList<>())
                    .add(deed(row));
        });
        return jdbc.sql(VOICES)
                .param("voices", ids)
                .query((row, number) -> life(row, deeds))
                .list();
    }

    List<UUID> after(UUID last, int size) {
        return jdbc.sql(AFTER)
                .param("last", last)
                .param("size", size)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Life.Deed deed(ResultSet row) throws SQLException {
        return new Life.Deed(
                VoiceMapping.instant(row, "at"),
                row.getString("name"),
                Phase.valueOf(row.getString("phase")).shown(),
                row.getBoolean("by_staff"));
    }

    private static Life life(ResultSet row, Map<UUID, List<Life.Deed>> deeds) throws SQLException {
        var voice = row.getObject("id", UUID.class);
        var phase = Phase.valueOf(row.getString("phase"));
        var answered = answered(phase) ? instantOrNull(row, "answered") : null;
        return new Life(
                voice,
                VoiceKind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getString("topic"),
                VoiceMapping.instant(row, "received_at"),
                phase.shown(),
                row.getString("unit"),
                instantOrNull(row, "waits"),
                promise(phase, instantOrNull(row, "answer_due"), answered),
                answered == null ? null : new Life.Ending(answered, Outcome.valueOf(row.getString("outcome"))),
                opinion(row),
                deeds.getOrDefault(voice, List.of()));
    }

    private static Life.@Nullable Opinion opinion(ResultSet row) throws SQLException {
        var solved = row.getString("solved");
        return solved == null
                ? null
                : new Life.Opinion(VoiceMapping.instant(row, "graded"), Grade.Solved.valueOf(solved));
    }

    /** Whether an answer stands. */
    private static boolean answered(Phase phase) {
        return switch (phase) {
            case ANSWERED, CONFIRMED, CLOSED, RECHECK -> true;
            default -> false;
        };
    }

    private static Life.@Nullable Promise promise(Phase phase, @Nullable Instant due, @Nullable Instant answered) {
        return due == null || withoutPromise(phase)
                ? null
                : new Life.Promise(due, answered == null ? null : !answered.isAfter(due));
    }

    private static boolean withoutPromise(Phase phase) {
        return switch (phase) {
            case WITHDRAWN, DRAFT, IMPORTED, LINKED -> true;
            default -> false;
        };
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : VoiceMapping.instant(row, column);
    }
}
