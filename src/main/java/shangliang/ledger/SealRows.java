package shangliang.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.engine.merkle.MalformedNote;
import shangliang.engine.merkle.SignedNote;

/** Keeps every signed checkpoint, and the lease that lets one process at a time seal. */
@Repository
class SealRows {

    // The lock belongs to the district's own tables, so districts in one database do not wait for each other.
    private static final String LEASE = """
            select pg_try_advisory_xact_lock(hashtext('ledger in ' || current_schema()))
            """;

    private static final String ADD = """
            insert into ledger_checkpoint (size, note, at)
            values (:size, :note, :at)
            """;

    private static final String NEWEST = """
            select note, at
            from ledger_checkpoint
            order by size desc
            limit 1
            """;

    private static final String ALL = """
            select note
            from ledger_checkpoint
            order by size
            """;

    private final JdbcClient jdbc;

    SealRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this transaction may seal; held until it ends, also when the process dies. */
    boolean lease() {
        return jdbc.sql(LEASE).query(Boolean.class).single();
    }

    void add(Seal seal) {
        jdbc.sql(ADD)
                .param("size", seal.size())
                .param("note", seal.note().text())
                .param("at", seal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Seal> newest() {
        return jdbc.sql(NEWEST).query(SealRows::seal).optional();
    }

    void eachNote(Consumer<String> to) {
        jdbc.sql(ALL).query(row -> {
            to.accept(row.getString("note"));
        });
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        try {
            var note = SignedNote.parse(row.getString("note"));
            return Seal.of(note, row.getObject("at", OffsetDateTime.class).toInstant());
        } catch (MalformedNote e) {
            throw new LedgerHalted("the newest stored checkpoint cannot be read: " + e.getMessage());
        }
    }
}
