package shangliang.studios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Label;
import shangliang.council.Span;

/** Who leads and guides each studio, as it lies in the database. */
@Repository
class LinkRows {

    private static final String OF = """
            select kind, organ, name_zh, name_en, since, until
            from leadership_link
            where studio = :studio
            order by kind desc, since desc
            """;

    private static final String ADD = """
            insert into leadership_link (studio, kind, since, organ, name_zh, name_en)
            values (:studio, :kind, :since, :organ, :zh, :en)
            on conflict (studio, kind, since) do update
            set organ = excluded.organ, name_zh = excluded.name_zh, name_en = excluded.name_en, until = null
            """;

    private static final String CLOSE = """
            update leadership_link
            set until = :day - 1
            where studio = :studio
              and kind = :kind
              and since < :day
              and (until is null or until >= :day)
            """;

    private static final String TAKE_BACK = """
            delete from leadership_link
            where studio = :studio
              and kind = :kind
              and since >= :day
            """;

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Leadership of(String studio) {
        return new Leadership(
                jdbc.sql(OF).param("studio", studio).query(LinkRows::link).list());
    }

    void add(String studio, Leadership.Link link) {
        var name = link.name();
        jdbc.sql(ADD)
                .param("studio", studio)
                .param("kind", link.kind().name())
                .param("since", link.span().from())
                .param("organ", link.organ())
                .param("zh", name == null ? null : name.zh())
                .param("en", name == null ? null : name.en())
                .update();
    }

    /** Ends what held before the day, and takes back what was to begin on it or later. */
    void close(String studio, Leadership.Kind kind, LocalDate day) {
        close(TAKE_BACK, studio, kind, day);
        close(CLOSE, studio, kind, day);
    }

    private void close(String sql, String studio, Leadership.Kind kind, LocalDate day) {
        jdbc.sql(sql)
                .param("studio", studio)
                .param("kind", kind.name())
                .param("day", day)
                .update();
    }

    private static Leadership.Link link(ResultSet row, int index) throws SQLException {
        var zh = row.getString("name_zh");
        return new Leadership.Link(
                Leadership.Kind.valueOf(row.getString("kind")),
                row.getString("organ"),
                zh == null ? null : new Label(zh, row.getString("name_en")),
                new Span(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)));
    }
}
