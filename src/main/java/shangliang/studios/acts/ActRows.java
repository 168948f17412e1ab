package shangliang.studios.acts;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Writes;

/** The acts of this module as they lie in the database. */
@Repository
class ActRows {

    private static final String ADD = """
            insert into studio_act (id, name, subject_kind, subject_id, at, by, salt, content)
            values (:id, :name, :kind, :subject, :at, :by, :salt, :content)
            """;

    private final Writes writes;

    ActRows(Writes writes) {
        this.writes = writes;
    }

    void add(Act act, String salt, String content) {
        writes.add(
                ADD,
                new MapSqlParameterSource("id", act.id())
                        .addValue("name", act.name())
                        .addValue("kind", act.subject().kind())
                        .addValue("subject", act.subject().id())
                        .addValue("at", act.at().atOffset(ZoneOffset.UTC))
                        .addValue("by", act.by())
                        .addValue("salt", salt)
                        .addValue("content", content));
    }
}
