package shangliang.studios.firms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.studios.acts.Json;

/** Visits to firms as they lie in the database. */
@Repository
class VisitRows {

    private static final String SELECT = """
            select id, version, firm, studio, day, purpose, joined, step, heard, told
            from firm_visit
            """;

    private static final String OF = SELECT + """
            where firm = :firm
            order by day desc, id
            """;

    private static final String LOCKED = SELECT + """
            where id = :id
            for update
            """;

    private static final String ADD = """
            insert into firm_visit (id, version, firm, studio, day, purpose, joined, step, heard, told)
            values (:id, 0, :firm, :studio, :day, :purpose, :joined, :step, :heard, :told)
            """;

    private static final String MOVE = """
            update firm_visit
            set version = version + 1, joined = :joined, step = :step, heard = :heard, told = :told
            where id = :id
              and version = :version
            """;

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Index {@code firm_visit_firm_ix}. */
    List<FirmVisit> of(UUID firm) {
        return jdbc.sql(OF).param("firm", firm).query(VisitRows::visit).list();
    }

    Optional<FirmVisit> lock(UUID id) {
        return jdbc.sql(LOCKED).param("id", id).query(VisitRows::visit).optional();
    }

    void add(FirmVisit visit) {
        filled(jdbc.sql(ADD), visit)
                .param("firm", visit.firm())
                .param("studio", visit.studio())
                .param("day", visit.day())
                .param("purpose", visit.purpose())
                .update();
    }

    /** False when someone else was faster. */
    boolean move(FirmVisit to) {
        return filled(jdbc.sql(MOVE), to).param("version", to.version()).update() == 1;
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, FirmVisit visit) {
        return statement
                .param("id", visit.id())
                .param("joined", visit.joined().toArray(String[]::new))
                .param("step", visit.step().name())
                .param("heard", visit.heard())
                .param("told", Json.write(new Told(visit.told())));
    }

    /** So that the map is read with its types. */
    record Told(Map<UUID, FirmVisit.Delivery> policies) {}

    private static FirmVisit visit(ResultSet row, int number) throws SQLException {
        return new FirmVisit(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("firm", UUID.class),
                row.getString("studio"),
                row.getObject("day", LocalDate.class),
                row.getString("purpose"),
                Arrays.asList((String[]) row.getArray("joined").getArray()),
                FirmVisit.Step.valueOf(row.getString("step")),
                row.getString("heard"),
                Json.read(row.getString("told"), Told.class).policies());
    }
}
