package shangliang.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Label;

/** Keeps the topic tree. */
@Repository
class TopicRows {

    private static final String ALL = """
            select code, parent, name_zh, name_en, active
            from topic
            order by position, code
            """;

    private static final String PUT = """
            insert into topic (code, parent, name_zh, name_en, active, position)
            values (:code, :parent, :zh, :en, :active, :position)
            on conflict (code) do update
            set parent = excluded.parent,
                name_zh = excluded.name_zh,
                name_en = excluded.name_en,
                active = excluded.active,
                position = excluded.position
            """;

    private final JdbcClient jdbc;

    TopicRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Topics all() {
        return new Topics(jdbc.sql(ALL).query(TopicRows::topic).list());
    }

    /** Writes the whole tree in its order, areas first. */
    void put(List<Topic> topics) {
        for (int i = 0; i < topics.size(); i++) {
            var topic = topics.get(i);
            jdbc.sql(PUT)
                    .param("code", topic.code())
                    .param("parent", topic.parent())
                    .param("zh", topic.name().zh())
                    .param("en", topic.name().en())
                    .param("active", topic.active())
                    .param("position", i)
                    .update();
        }
    }

    private static Topic topic(ResultSet row, int number) throws SQLException {
        return new Topic(
                row.getString("code"),
                row.getString("parent"),
                new Label(row.getString("name_zh"), row.getString("name_en")),
                row.getBoolean("active"));
    }
}
