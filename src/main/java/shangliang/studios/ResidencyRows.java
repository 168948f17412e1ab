package shangliang.studios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.council.Span;

/** Who is in residence where, as it lies in the database. */
@Repository
class ResidencyRows {

    /** One row: a member by id only, whose name the council knows. */
    record Stay(String studio, UUID member, Span span) {}

    private static final String SELECT = """
            select studio, member, since, until
            from residency
            """;

    private static final String ON = SELECT + """
            where since <= :day
              and (until is null or until >= :day)
            order by studio, since, member
            """;

    private static final String OF_MEMBERS = SELECT + """
            where member = any(:members)
              and since <= :day
              and (until is null or until >= :day)
            order by studio
            """;

    private static final String RESIDENTS = """
            select count(distinct member)
            from residency
            where since <= :day
              and (until is null or until >= :day)
              and member = any(:members)
            """;

    private static final String PUT = """
            insert into residency (studio, member, since, until)
            values (:studio, :member, :since, :until)
            on conflict (studio, member, since) do update
            set until = excluded.until
            """;

    private static final String END = """
            update residency
            set until = greatest(since, :day)
            where studio = :studio
              and member = :member
              and (until is null or until > :day)
            """;

    private static final String END_ALL = """
            update residency
            set until = greatest(since, :day - 1)
            where studio = :studio
              and (until is null or until >= :day)
            """;

    private final JdbcClient jdbc;

    ResidencyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everyone in residence on a day, by studio. */
    List<Stay> on(LocalDate day) {
        return jdbc.sql(ON).param("day", day).query(ResidencyRows::stay).list();
    }

    List<Stay> of(Collection<UUID> members, LocalDate day) {
        return jdbc.sql(OF_MEMBERS)
                .param("members", members.toArray(UUID[]::new))
                .param("day", day)
                .query(ResidencyRows::stay)
                .list();
    }

    /** How many of these members are in residence somewhere. */
    int residents(Collection<UUID> members, LocalDate day) {
        return jdbc.sql(RESIDENTS)
                .param("members", members.toArray(UUID[]::new))
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void put(Residency residency) {
        jdbc.sql(PUT)
                .param("studio", residency.studio())
                .param("member", residency.member())
                .param("since", residency.span().from())
                .param("until", residency.span().to())
                .update();
    }

    void end(Residency residency, LocalDate lastDay) {
        jdbc.sql(END)
                .param("studio", residency.studio())
                .param("member", residency.member())
                .param("day", lastDay)
                .update();
    }

    /** Ends every residency in a studio that is no more from a day on. */
    void endAll(Studio studio, LocalDate day) {
        jdbc.sql(END_ALL).param("studio", studio.code()).param("day", day).update();
    }

    private static Stay stay(ResultSet row, int index) throws SQLException {
        var span = new Span(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
        return new Stay(row.getString("studio"), row.getObject("member", UUID.class), span);
    }
}
