package shangliang.studios.firms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Invalid;
import shangliang.base.Trade;

/** Firms as they lie in the database. */
@Repository
class FirmRows {

    private static final String SELECT = """
            select id, name, trade, town, wish
            from firm
            """;

    private static final String ALL = SELECT + """
            order by name, id
            """;

    private static final String FIND = SELECT + """
            where id = :id
            """;

    /** So that two who plan a visit to the same firm do it one after the other. */
    private static final String LOCKED = FIND + """
            for update
            """;

    private static final String ADD = """
            insert into firm (id, name, trade, town, wish)
            values (:id, :name, :trade, :town, :wish)
            """;

    private final JdbcClient jdbc;

    FirmRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Firm> all() {
        return jdbc.sql(ALL).query(FirmRows::firm).list();
    }

    Optional<Firm> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(FirmRows::firm).optional();
    }

    Optional<Firm> lock(UUID id) {
        return jdbc.sql(LOCKED).param("id", id).query(FirmRows::firm).optional();
    }

    /** Constraint {@code firm_name_uk}: the same firm is on the list once. */
    void add(Firm firm) {
        try {
            jdbc.sql(ADD)
                    .param("id", firm.id())
                    .param("name", firm.name())
                    .param("trade", firm.trade().name())
                    .param("town", firm.town())
                    .param("wish", firm.wish())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new Invalid("name", "studios.firms.firm.known", firm.name());
        }
    }

    private static Firm firm(ResultSet row, int number) throws SQLException {
        return new Firm(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Trade.valueOf(row.getString("trade")),
                row.getString("town"),
                row.getString("wish"));
    }
}
