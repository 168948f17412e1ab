package shangliang.insight;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The voices that are to be counted anew. A mark is gone only when it was done itself, never because a later one was:
 * so it does not matter in which order transactions end.
 */
@Component
class MarkRows {

    private static final String ADD = """
            insert into insight_mark (voice)
            select unnest(:voices::uuid[])
            """;

    private static final String NEXT = """
            select id, voice
            from insight_mark
            order by id
            limit :size
            """;

    private static final String ALL = """
            select id
            from insight_mark
            """;

    private static final String DONE = """
            delete from insight_mark
            where id = any(:ids)
            """;

    private static final String LEFT = """
            select count(*)::int
            from (
                select id
                from insight_mark
                limit :most) as part
            """;

    /** One thing to do. */
    record Mark(long id, UUID voice) {}

    private final JdbcClient jdbc;

    MarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<UUID> voices) {
        jdbc.sql(ADD).param("voices", voices.toArray(UUID[]::new)).update();
    }

    List<Mark> next(int size) {
        return jdbc.sql(NEXT)
                .param("size", size)
                .query((row, number) -> new Mark(row.getLong("id"), row.getObject("voice", UUID.class)))
                .list();
    }

    List<Long> all() {
        return jdbc.sql(ALL).query((row, number) -> row.getLong("id")).list();
    }

    void done(List<Long> ids) {
        jdbc.sql(DONE).param("ids", ids.toArray(Long[]::new)).update();
    }

    /** How many wait, counted no further than {@code most}. */
    int waiting(int most) {
        return jdbc.sql(LEFT).param("most", most).query(Integer.class).single();
    }
}
