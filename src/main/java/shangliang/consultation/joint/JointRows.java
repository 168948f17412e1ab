package shangliang.consultation.joint;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Cursor;
import shangliang.base.Slice;

/** Messages between districts as they lie in the database. */
@Repository
class JointRows {

    private static final String SEEN = """
            (:all
                or about.host_kind = 'studio' and about.host_code = :studio
                or about.phase not in ('PROPOSED', 'SCREENED', 'DEFERRED', 'REJECTED'))
            """;

    private static final String LATEST = JointMapping.SELECT + "where " + SEEN + """
              and (message.at, message.id) < (:at, :after)
            order by message.at desc, message.id desc
            limit :size
            """;

    private static final String FIND = JointMapping.SELECT + "where message.id = :id\n  and " + SEEN;

    private static final String OF = JointMapping.SELECT + """
            where message.consultation = :consultation
            order by message.at, message.id
            """;

    private static final String BEGUN = JointMapping.SELECT + """
            where message.partner = :partner
              and message.title = :title
              and not message.sent
              and message.answers is null
              and message.consultation is not null
            order by message.at, message.id
            limit 1
            """;

    private static final String SENT = JointMapping.SELECT + """
            where message.message = :message
              and message.sent
            """;

    /** Whoever brings the same message again changes nothing. */
    private static final String ADD = """
            insert into joint_message (
                id, message, sent, partner, title, consultation, version, answers, at, actor, actor_name, salt, content)
            values (:id, :message, :sent, :partner, :title, :consultation, :version, :answers, :at, :actor, :actorName, :salt,
                :content)
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

    /** The latest first; index {@code joint_message_at_ix}. */
    Slice<JointLine> latest(JointSight sight, @Nullable Cursor after, int size) {
        var before = Cursor.orNewest(after);
        var lines = jdbc.sql(LATEST)
                .params(sight.params())
                .param("at", before.time())
                .param("after", before.id())
                .param("size", size + 1)
                .query(JointMapping::line)
                .list();
        return Slice.of(lines, size, line -> new Cursor(line.at(), line.id()));
    }

    Optional<JointLine> find(UUID id, JointSight sight) {
        return jdbc.sql(FIND)
                .param("id", id)
                .params(sight.params())
                .query(JointMapping::line)
                .optional();
    }

    /** The oldest first; index {@code joint_message_consultation_ix}. */
    List<JointLine> of(UUID consultation) {
        return jdbc.sql(OF)
                .param("consultation", consultation)
                .query(JointMapping::line)
                .list();
    }

    /** Our own message of this name; constraint {@code joint_message_once_uk}. */
    Optional<JointLine> sent(UUID message) {
        return jdbc.sql(SENT)
                .param("message", message)
                .query(JointMapping::line)
                .optional();
    }

    /** The first that told of the same matter of the same partner; index {@code joint_message_title_ix}. */
    Optional<JointLine> begun(String partner, String title) {
        return jdbc.sql(BEGUN)
                .param("partner", partner)
                .param("title", title)
                .query(JointMapping::line)
                .optional();
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
                        .param("title", line.title())
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
}
