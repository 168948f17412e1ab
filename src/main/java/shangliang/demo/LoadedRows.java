package shangliang.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mark in the database that what lies there is made up. */
@Component
class LoadedRows {

    private static final String MARK = """
            insert into demo_loaded (made_at, try_out)
            values (:at, :receipts)
            """;

    private static final String RECEIPTS = """
            select try_out
            from demo_loaded
            """;

    private final JdbcClient jdbc;

    LoadedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param receipts numbers with their codes, to be tried */
    void mark(Instant at, List<String> receipts) {
        jdbc.sql(MARK)
                .param("at", java.sql.Timestamp.from(at))
                .param("receipts", String.join("\n", receipts))
                .update();
    }

    /** Numbers with their codes; empty when this is not the demo. */
    Optional<List<String>> receipts() {
        return jdbc.sql(RECEIPTS)
                .query(String.class)
                .optional()
                .map(text -> text.lines().toList());
    }
}
