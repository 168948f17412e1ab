package shangliang.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Label;

/** The division tree as it lies in the database. */
@Repository
class PlaceRows {

    private static final String ALL = """
            select code, parent, kind, name_zh, name_en, lat, lon, ended_on
            from place
            order by sort
            """;

    private static final String PUT = """
            insert into place (code, parent, kind, name_zh, name_en, lat, lon, sort)
            values (:code, :parent, :kind, :zh, :en, :lat, :lon, (select coalesce(max(sort), 0) + 1 from place))
            on conflict (code) do update
            set parent = excluded.parent, kind = excluded.kind, name_zh = excluded.name_zh,
                name_en = excluded.name_en, lat = excluded.lat, lon = excluded.lon, ended_on = null
            """;

    private static final String END = """
            update place
            set ended_on = :day
            where code = :code
            """;

    private final JdbcClient jdbc;

    PlaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Division> all() {
        return jdbc.sql(ALL).query(PlaceRows::division).list();
    }

    void put(Division place) {
        var centroid = place.centroid();
        jdbc.sql(PUT)
                .param("code", place.code())
                .param("parent", place.parent())
                .param("kind", place.kind().name())
                .param("zh", place.name().zh())
                .param("en", place.name().en())
                .param("lat", centroid == null ? null : centroid.lat())
                .param("lon", centroid == null ? null : centroid.lon())
                .update();
    }

    void end(Division place, LocalDate day) {
        jdbc.sql(END).param("code", place.code()).param("day", day).update();
    }

    private static Division division(ResultSet row, int index) throws SQLException {
        var lat = row.getObject("lat", Double.class);
        var centroid = lat == null ? null : new Division.Centroid(lat, row.getDouble("lon"));
        return new Division(
                row.getString("code"),
                row.getString("parent"),
                Division.Kind.valueOf(row.getString("kind")),
                new Label(row.getString("name_zh"), row.getString("name_en")),
                centroid,
                row.getObject("ended_on") == null);
    }
}
