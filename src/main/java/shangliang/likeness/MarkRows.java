package shangliang.likeness;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;

/** What is to be read anew. A mark goes only when it was done itself: it does not matter in which order acts end. */
@Component
class MarkRows {

    private static final String ADD = """
            insert into likeness_mark (kind, source)
            select :kind, unnest(:sources::uuid[])
            """;

    private static final String NEXT = """
            select id, kind, source
            from likeness_mark
            order by id
            limit :size
            """;

    private static final String DONE = """
            delete from likeness_mark
            where id = any(:ids)
            returning kind, source
            """;

    private static final String LEASE = """
            select pg_try_advisory_xact_lock(hashtext('likeness in ' || current_schema()))
            """;

    private static final String WAIT = """
            select pg_advisory_xact_lock(hashtext('likeness in ' || current_schema()))
            """;

    private static final String BEGUN = """
            select count(*) > 0
            from likeness_begun
            """;

    private static final String BEGIN = """
            insert into likeness_begun (at)
            values (:now)
            """;

    private static final String UNBEGIN = """
            delete from likeness_begun
            """;

    /** One thing to do. */
    record Mark(long id, SourceRef ref) {}

    private final JdbcClient jdbc;

    MarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String kind, List<UUID> sources) {
        jdbc.sql(ADD)
                .param("kind", kind)
                .param("sources", sources.toArray(UUID[]::new))
                .update();
    }

    List<Mark> next(int size) {
        return jdbc.sql(NEXT)
                .param("size", size)
                .query((row, number) -> new Mark(
                        row.getLong("id"), new SourceRef(row.getString("kind"), row.getObject("source", UUID.class))))
                .list();
    }

    /** Which things were still marked so, each once. */
    Set<SourceRef> done(List<Mark> marks) {
        return Set.copyOf(jdbc.sql(DONE)
                .param("ids", marks.stream().map(Mark::id).toArray(Long[]::new))
                .query((row, number) -> new SourceRef(row.getString("kind"), row.getObject("source", UUID.class)))
                .set());
    }

    /** Whether this process takes texts up for now; the lease ends with the transaction. */
    boolean lease() {
        return jdbc.sql(LEASE).query(Boolean.class).single();
    }

    void waitForLease() {
        jdbc.sql(WAIT).query((row, number) -> "").single();
    }

    boolean begun() {
        return jdbc.sql(BEGUN).query(Boolean.class).single();
    }

    void begin(Instant now) {
        jdbc.sql(BEGIN).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** So that the next to take texts up marks everything. */
    void unbegin() {
        jdbc.sql(UNBEGIN).update();
    }
}
