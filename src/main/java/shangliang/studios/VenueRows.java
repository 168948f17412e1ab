package shangliang.studios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Label;

/** Venues as they lie in the database. */
@Repository
class VenueRows {

    private static final String ALL = """
            select code, tier, parent, place, name_zh, name_en, address_zh, address_en,
                hours_zh, hours_en, branch_zh, branch_en, uses, ended_on
            from venue
            order by sort
            """;

    private static final String PUT = """
            insert into venue (code, tier, parent, place, name_zh, name_en, address_zh, address_en,
                hours_zh, hours_en, branch_zh, branch_en, uses, sort)
            values (:code, :tier, :parent, :place, :nameZh, :nameEn, :addressZh, :addressEn,
                :hoursZh, :hoursEn, :branchZh, :branchEn, :uses, (select coalesce(max(sort), 0) + 1 from venue))
            on conflict (code) do update
            set tier = excluded.tier, parent = excluded.parent, place = excluded.place,
                name_zh = excluded.name_zh, name_en = excluded.name_en,
                address_zh = excluded.address_zh, address_en = excluded.address_en,
                hours_zh = excluded.hours_zh, hours_en = excluded.hours_en,
                branch_zh = excluded.branch_zh, branch_en = excluded.branch_en,
                uses = excluded.uses, ended_on = null
            """;

    private static final String END = """
            update venue
            set ended_on = :day
            where code = :code
            """;

    private final JdbcClient jdbc;

    VenueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Venue> all() {
        return jdbc.sql(ALL).query(VenueRows::venue).list();
    }

    void put(Venue venue) {
        jdbc.sql(PUT)
                .param("code", venue.code())
                .param("tier", venue.tier().name())
                .param("parent", venue.parent())
                .param("place", venue.place())
                .param("nameZh", venue.name().zh())
                .param("nameEn", venue.name().en())
                .param("addressZh", venue.address().zh())
                .param("addressEn", venue.address().en())
                .param("hoursZh", venue.hours().zh())
                .param("hoursEn", venue.hours().en())
                .param("branchZh", venue.branch().zh())
                .param("branchEn", venue.branch().en())
                .param("uses", venue.uses().stream().map(Venue.Use::name).collect(Collectors.joining(" ")))
                .update();
    }

    void end(Venue venue, LocalDate day) {
        jdbc.sql(END).param("code", venue.code()).param("day", day).update();
    }

    private static Venue venue(ResultSet row, int index) throws SQLException {
        return new Venue(
                row.getString("code"),
                Venue.Tier.valueOf(row.getString("tier")),
                row.getString("parent"),
                row.getString("place"),
                label(row, "name"),
                label(row, "address"),
                label(row, "hours"),
                label(row, "branch"),
                uses(row.getString("uses")),
                row.getObject("ended_on") == null);
    }

    static Label label(ResultSet row, String column) throws SQLException {
        return new Label(row.getString(column + "_zh"), row.getString(column + "_en"));
    }

    private static List<Venue.Use> uses(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Venue.Use::valueOf).toList();
    }
}
