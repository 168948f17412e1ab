package shangliang.consultation.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.consultation.ConsultationNumber;

/** Messages between districts as they lie in the database. */
@Repository
class JointRows {

    private static final String SELECT = """
            select message.id, message.message, message.sent, message.partner, message.version, message.answers, message.at,
                message.actor_name, message.content, about.id as about, about.year, about.serial, about.question
            from joint_message as message
            left join consultation as about on about.id = message.consultation
            """;

    private static final String SEEN = """
            (:all
                or about.host_kind = 'studio' and about.host_code = :studio
                or about.phase not in ('PROPOSED', 'SCREENED', 'DEFERRED', 'REJECTED'))
            """;

    private static final String LATEST = SELECT + "where " + SEEN + """
            order by message.at desc, message.id desc
            limit 50
            """;

    private static final String FIND = SELECT + "where message.id = :id\n  and " + SEEN;

    private static final String OF = SELECT + """
            where message.consultation = :consultation
            order by message.at, message.id
            """;

    private static final String SENT = SELECT + """
            where message.message = :message
              and message.sent
            """;

    /** Whoever brings the same message again changes nothing. */
    private static final String ADD = """
            insert into joint_message (
                id, message, sent, partner, consultation, version, answers, at, actor, actor_name, salt, content)
            values (:id, :message, :sent, :partner, :consultation, :version, :answers, :at, :actor, :actorName, :salt, :content)
            on conflict (message, sent) do nothing
            """;

    private static final String BELONG = """
            update joint_message
            set consultation = :consultation
            where id = :id
            """;

    /** Whoever hands the same consultation over at the same moment waits here. */
    private static final String LOCK = """
            select id
            from consultation
            where id = :id
            for update
            """;

    private final JdbcClient jdbc;

    JointRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Index {@code joint_message_at_ix}. */
    List<JointLine> latest(JointSight sight) {
        return jdbc.sql(LATEST).params(sight.params()).query(JointRows::line).list();
    }

    Optional<JointLine> find(UUID id, JointSight sight) {
        return jdbc.sql(FIND)
                .param("id", id)
                .params(sight.params())
                .query(JointRows::line)
                .optional();
    }

    /** The oldest first; index {@code joint_message_consultation_ix}. */
    List<JointLine> of(UUID consultation) {
        return jdbc.sql(OF)
                .param("consultation", consultation)
                .query(JointRows::line)
                .list();
    }

    /** Our own message of this name; constraint {@code joint_message_once_uk}. */
    Optional<JointLine> sent(UUID message) {
        return jdbc.sql(SENT).param("message", message).query(JointRows::line).optional();
    }

    void lock(UUID consultation) {
        jdbc.sql(LOCK).param("id", consultation).query(UUID.class).single();
    }

    /** False when it is here already. */
    boolean add(JointLine line, Act act, String salt) {
        var about = line.about();
        return jdbc.sql(ADD)
                        .param("id", line.id())
                        .param("message", line.message())
                        .param("sent", line.sent())
                        .param("partner", line.partner())
                        .param("consultation", about == null ? null : about.id())
                        .param("version", line.version())
                        .param("answers", line.answers())
                        .param("at", line.at().atOffset(ZoneOffset.UTC))
                        .param("actor", act.by())
                        .param("actorName", line.by())
                        .param("salt", salt)
                        .param("content", line.note())
                        .update()
                == 1;
    }

    void belong(UUID id, UUID consultation) {
        jdbc.sql(BELONG).param("id", id).param("consultation", consultation).update();
    }

    private static JointLine line(ResultSet row, int index) throws SQLException {
        return new JointLine(
                row.getObject("id", UUID.class),
                row.getObject("message", UUID.class),
                row.getBoolean("sent"),
                row.getString("partner"),
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
