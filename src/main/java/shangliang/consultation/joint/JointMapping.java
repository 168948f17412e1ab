package shangliang.consultation.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.consultation.ConsultationNumber;

/** Turns the row of a message into the message. */
final class JointMapping {

    static final String SELECT = """
            select message.id, message.message, message.sent, message.partner, message.title, message.version, message.answers, message.at,
                message.actor_name, message.content, about.id as about, about.year, about.serial, about.question
            from joint_message as message
            left join consultation as about on about.id = message.consultation
            """;

    private JointMapping() {}

    static JointLine line(ResultSet row, int index) throws SQLException {
        return new JointLine(
                row.getObject("id", UUID.class),
                row.getObject("message", UUID.class),
                row.getBoolean("sent"),
                row.getString("partner"),
                row.getString("title"),
                row.getInt("version"),
                row.getObject("answers", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("content"),
                about(row));
    }

    private static JointLine.@Nullable About about(ResultSet row) throws SQLException {
        var id = row.getObject("about", UUID.class);
        return id == null
                ? null
                : new JointLine.About(
                        id,
                        new ConsultationNumber(row.getInt("year"), row.getInt("serial")).toString(),
                        row.getString("question"));
    }
}
