package shangliang.base;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was acted on and not told of yet. */
@Component
class ChangeRows {

    private static final String ADD = """
            insert into changed (kind, source)
            values (:kind, :source)
            """;

    private static final String NEXT = """
            select id, kind, source
            from changed
            where id > :after
            order by id
            limit :size
            """;

    private static final String TOLD = """
            delete from changed
            where id = any(:ids)
            """;

    private static final String LEFT = """
            select count(*)::int
            from (
                select id
                from changed
                limit :most) as part
            """;

    private static final String LEASE = """
            select pg_try_advisory_xact_lock(hashtext('changes in ' || current_schema()))
            """;

    /** One thing that an act was about. */
    record Changed(long id, SourceRef thing) {}

    private final JdbcClient jdbc;
    private final Writes writes;

    ChangeRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** Within the act; asks the database nothing of its own. */
    void add(SourceRef thing) {
        writes.add(ADD, new MapSqlParameterSource("kind", thing.kind()).addValue("source", thing.id()));
    }

    List<Changed> next(long after, int size) {
        return jdbc.sql(NEXT)
                .param("after", after)
                .param("size", size)
                .query((row, number) -> new Changed(
                        row.getLong("id"), new SourceRef(row.getString("kind"), row.getObject("source", UUID.class))))
                .list();
    }

    void told(List<Changed> changes) {
        jdbc.sql(TOLD)
                .param("ids", changes.stream().map(Changed::id).toArray(Long[]::new))
                .update();
    }

    /** How many wait, counted no further than {@code most}. */
    int waiting(int most) {
        return jdbc.sql(LEFT).param("most", most).query(Integer.class).single();
    }

    /** Whether this process tells for now; the lease ends with the transaction. */
    boolean lease() {
        return jdbc.sql(LEASE).query(Boolean.class).single();
    }
}
