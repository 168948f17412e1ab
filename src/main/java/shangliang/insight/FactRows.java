package shangliang.insight;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each voice adds to the sums, and that the sums were built. */
@Component
class FactRows {

    private static final String LEASE = """
            select pg_try_advisory_xact_lock(hashtext('insight in ' || current_schema()))
            """;

    private static final String WAIT = """
            select pg_advisory_xact_lock(hashtext('insight in ' || current_schema()))
            """;

    private static final String OF = """
            select unnest(facts)
            from insight_voice
            where voice = any(:voices)
            """;

    private static final String FORGET = """
            delete from insight_voice
            where voice = any(:voices)
            """;

    private static final String PUT = """
            insert into insight_voice (voice, facts)
            values (:voice, :facts)
            """;

    private static final String CLEAR = """
            delete from insight_voice
            """;

    private static final String BUILT = """
            select count(*) > 0
            from insight_built
            """;

    private static final String UNBUILD = """
            delete from insight_built
            """;

    private static final String BUILD = """
            insert into insight_built (at)
            values (:now)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    FactRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Whether this process counts for now; the lease ends with the transaction. */
    boolean lease() {
        return jdbc.sql(LEASE).query(Boolean.class).single();
    }

    /** Waits until no other process counts. */
    void waitForLease() {
        jdbc.sql(WAIT).query(row -> {});
    }

    List<Fact> of(Collection<UUID> voices) {
        return jdbc.sql(OF)
                .param("voices", voices.toArray(UUID[]::new))
                .query((row, number) -> Fact.read(row.getString(1)))
                .list();
    }

    /** Keeps what these voices add from now on, and nothing of the others asked about. */
    void replace(Collection<UUID> asked, Map<UUID, List<Fact>> facts) {
        jdbc.sql(FORGET).param("voices", asked.toArray(UUID[]::new)).update();
        var rows = new ArrayList<SqlParameterSource>(facts.size());
        facts.forEach((voice, its) -> rows.add(new MapSqlParameterSource("voice", voice)
                .addValue("facts", its.stream().map(Fact::written).toArray(String[]::new))));
        batches.batchUpdate(PUT, rows.toArray(SqlParameterSource[]::new));
    }

    void clear() {
        jdbc.sql(CLEAR).update();
        outdate();
    }

    void outdate() {
        jdbc.sql(UNBUILD).update();
    }

    boolean built() {
        return jdbc.sql(BUILT).query(Boolean.class).single();
    }

    void build(Instant now) {
        jdbc.sql(BUILD).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
