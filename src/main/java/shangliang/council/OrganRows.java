package shangliang.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Label;

/** Organs and their versions as they lie in the database. */
@Repository
class OrganRows {

    private static final String SHOWN_ON = """
            select distinct on (code) code, kind, name_zh, name_en, place, area, valid_from, valid_to, sort
            from organ
            order by code, valid_from <= :day desc, abs(valid_from - :day)
            """;

    private static final String VERSIONS = """
            select code, kind, name_zh, name_en, place, area, valid_from, valid_to, sort
            from organ
            where code = :code
            order by valid_from desc
            """;

    private static final String CLOSE = """
            update organ
            set valid_to = :day - 1
            where code = :code
              and valid_from < :day
              and (valid_to is null or valid_to >= :day)
            """;

    private static final String PUT = """
            insert into organ (code, valid_from, valid_to, kind, name_zh, name_en, place, area, sort)
            values (:code, :from,
                (select min(valid_from) - 1 from organ where code = :code and valid_from > :from),
                :kind, :zh, :en, :place, :area,
                coalesce(
                    (select min(sort) from organ where code = :code),
                    (select coalesce(max(sort), 0) + 1 from organ)))
            on conflict (code, valid_from) do update
            set kind = excluded.kind, name_zh = excluded.name_zh, name_en = excluded.name_en,
                place = excluded.place, area = excluded.area, valid_to = excluded.valid_to
            """;

    private static final String END = """
            update organ
            set valid_to = greatest(valid_from, :day - 1)
            where code = :code
              and valid_to is null
            """;

    private final JdbcClient jdbc;

    OrganRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every organ the version valid on {@code day}, else the nearest one, in the order they were first loaded. */
    List<Organ> shownOn(LocalDate day) {
        return jdbc.sql("select * from (" + SHOWN_ON + ") shown order by sort")
                .param("day", day)
                .query(OrganRows::organ)
                .list();
    }

    List<Organ> versions(String code) {
        return jdbc.sql(VERSIONS).param("code", code).query(OrganRows::organ).list();
    }

    void put(Organ organ) {
        var from = organ.valid().from();
        jdbc.sql(CLOSE).param("code", organ.code()).param("day", from).update();
        jdbc.sql(PUT)
                .param("code", organ.code())
                .param("from", from)
                .param("kind", organ.kind().name())
                .param("zh", organ.name().zh())
                .param("en", organ.name().en())
                .param("place", organ.place())
                .param("area", String.join(" ", organ.area()))
                .update();
    }

    void end(Organ organ, LocalDate day) {
        jdbc.sql(END).param("code", organ.code()).param("day", day).update();
    }

    private static Organ organ(ResultSet row, int index) throws SQLException {
        return new Organ(
                row.getString("code"),
                Organ.Kind.valueOf(row.getString("kind")),
                new Label(row.getString("name_zh"), row.getString("name_en")),
                row.getString("place"),
                area(row.getString("area")),
                new Span(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }

    private static List<String> area(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
