package shangliang.studios.highlights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.studios.acts.Json;

/** Highlights as they lie in the database. */
@Repository
class HighlightRows {

    private static final String SELECT = """
            select id, committee, year, title, about, version, step, state
            from highlight_work
            """;

    private static final String OF_YEAR = SELECT + """
            where year = :year
            order by committee, id
            """;

    private static final String LOCKED = SELECT + """
            where id = :id
            for update
            """;

    private static final String ADD = """
            insert into highlight_work (id, committee, year, title, about, version, step, state)
            values (:id, :committee, :year, :title, :about, 0, :step, :state)
            """;

    private static final String MOVE = """
            update highlight_work
            set version = version + 1, step = :step, state = :state
            where id = :id
              and version = :version
            """;

    private final JdbcClient jdbc;

    HighlightRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HighlightWork> of(int year) {
        return jdbc.sql(OF_YEAR).param("year", year).query(HighlightRows::work).list();
    }

    Optional<HighlightWork> lock(UUID id) {
        return jdbc.sql(LOCKED).param("id", id).query(HighlightRows::work).optional();
    }

    void add(HighlightWork work) {
        jdbc.sql(ADD)
                .param("id", work.id())
                .param("committee", work.committee())
                .param("year", work.year())
                .param("title", work.title())
                .param("about", work.about())
                .param("step", work.step().name())
                .param("state", Json.write(work.state()))
                .update();
    }

    /** False when someone else was faster. */
    boolean move(HighlightWork to) {
        return jdbc.sql(MOVE)
                        .param("step", to.step().name())
                        .param("state", Json.write(to.state()))
                        .param("id", to.id())
                        .param("version", to.version())
                        .update()
                == 1;
    }

    private static HighlightWork work(ResultSet row, int index) throws SQLException {
        return new HighlightWork(
                row.getObject("id", UUID.class),
                row.getString("committee"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("about"),
                row.getInt("version"),
                Json.read(
                        row.getString("state"),
                        HighlightStep.valueOf(row.getString("step")).type()));
    }
}
