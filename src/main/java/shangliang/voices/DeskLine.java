package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Cursor;
import shangliang.base.Deadline;

/** One voice in a list: what it is, where, and until when. */
record DeskLine(
        UUID id,
        VoiceNumber number,
        String title,
        String place,
        @Nullable String topic,
        @Nullable String unit,
        Channel channel,
        Phase phase,
        boolean pressing,
        Instant receivedAt,
        @Nullable Deadline step,
        @Nullable Deadline answer,
        Instant rank) {

    static final String COLUMNS = """
            id, year, serial, title, place, topic, unit, channel, phase, pressing, received_at,
              step_since, step_due, step_days, answer_since, answer_due, answer_days
            """;

    /** The clock that counts for whoever reads the list. */
    @Nullable
    Deadline until() {
        return switch (phase) {
            case ASSIGNED, IN_PROGRESS, REWORK, JOINT_REVIEW, ESCALATED, IN_CONSULTATION ->
                answer != null ? answer : step;
            case CLOSED, NOT_ACCEPTED, WITHDRAWN, REFERRED_OUT, IMPORTED -> null;
            default -> step;
        };
    }

    Cursor cursor() {
        return new Cursor(rank, id);
    }

    static DeskLine of(ResultSet row, int number) throws SQLException {
        return new DeskLine(
                row.getObject("id", UUID.class),
                new VoiceNumber(row.getInt("year"), row.getLong("serial")),
                row.getString("title"),
                row.getString("place"),
                row.getString("topic"),
                row.getString("unit"),
                Channel.valueOf(row.getString("channel")),
                Phase.valueOf(row.getString("phase")),
                row.getBoolean("pressing"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                VoiceMapping.deadline(row, "step"),
                VoiceMapping.deadline(row, "answer"),
                row.getObject("rank", OffsetDateTime.class).toInstant());
    }
}
