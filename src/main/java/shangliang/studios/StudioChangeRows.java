package shangliang.studios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** What was done to venues, studios and residencies, and by whom: the content behind the ledger's leaves. */
@Repository
class StudioChangeRows {

    private static final String ADD = """
            insert into studios_change (id, at, name, actor, actor_name, salt, content)
            values (:id, :at, :name, :actor, :actorName, :salt, :content)
            """;

    private static final String LATEST = """
            select at, name, actor_name
            from studios_change
            order by id desc
            limit 20
            """;

    /** One line of the history that the administrator sees. */
    record Line(Instant at, String name, String actor) {}

    private final JdbcClient jdbc;

    StudioChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the content and answers with the act that commits to it. */
    Act add(Viewer by, String name, String content, Instant now) {
        var id = Ids.next(now);
        var salt = Commitment.newSalt();
        jdbc.sql(ADD)
                .param("id", id)
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("name", name)
                .param("actor", by.actor())
                .param("actorName", by instanceof Viewer.Staff staff ? staff.name() : "")
                .param("salt", salt)
                .param("content", content)
                .update();
        return new Act(id, name, new SourceRef("studios-change", id), now, by.actor(), Commitment.to(salt, content));
    }

    List<Line> latest() {
        return jdbc.sql(LATEST).query(StudioChangeRows::line).list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("actor_name"));
    }
}
