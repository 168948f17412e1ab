package shangliang.voices;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;
import shangliang.base.Slice;
import shangliang.web.RailItem;

/** The queues as they lie in the database: one statement for a page, one for all counts of the rail. */
@Component
class DeskRows {

    static final int SIZE = 30;

    private static final String PAGE = """
            select %s, %s as rank
            from voice
            where %s
              and %s
              and %s
              %s
            order by %s
            limit :size
            """;

    private static final String THOSE = """
            select %s, received_at as rank
            from voice
            where id = any(:ids)
              and %s
              and %s
            """;

    private final JdbcClient jdbc;

    DeskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of a queue; a condition is only ever one of ours, never what someone typed. */
    Slice<DeskLine> page(DeskQueue queue, DeskFilter filter, DeskSight eyes) {
        var rank = "(" + queue.sort().rank() + ")";
        var newest = queue.sort() == DeskQueue.Sort.NEWEST;
        var after = filter.after();
        var sql = PAGE.formatted(
                DeskLine.COLUMNS,
                rank,
                queue.condition(),
                eyes.sight().condition(),
                filter.condition(),
                after == null ? "" : "and (" + rank + ", id) " + (newest ? "<" : ">") + " (:at, :after)",
                newest ? "received_at desc, id desc" : rank + ", id");
        var statement =
                jdbc.sql(sql).params(eyes.params()).params(filter.params()).param("size", SIZE + 1);
        return Slice.of(on(statement, after).query(DeskLine::of).list(), SIZE, DeskLine::cursor);
    }

    /** Those of these that the post may see and the filter leaves, by id. */
    Map<UUID, DeskLine> those(List<UUID> ids, DeskFilter filter, DeskSight eyes) {
        return jdbc
                .sql(THOSE.formatted(DeskLine.COLUMNS, eyes.sight().condition(), filter.condition()))
                .params(eyes.params())
                .params(filter.params())
                .param("ids", ids.toArray(UUID[]::new))
                .query(DeskLine::of)
                .list()
                .stream()
                .collect(Collectors.toMap(DeskLine::id, Function.identity()));
    }

    private static JdbcClient.StatementSpec on(
            JdbcClient.StatementSpec statement, @org.jspecify.annotations.Nullable Cursor after) {
        return after == null
                ? statement
                : statement.param("at", VoiceMapping.utc(after.at())).param("after", after.id());
    }

    /** How much waits in each of the queues, in one statement. */
    Map<DeskQueue, Integer> counts(List<DeskQueue> queues, DeskSight eyes) {
        var counts = new EnumMap<DeskQueue, Integer>(DeskQueue.class);
        if (queues.isEmpty()) {
            return counts;
        }
        var parts = new ArrayList<String>();
        for (var queue : queues) {
            parts.add("(select count(*)::int from (select 1 from voice where %s and %s limit %d) as waiting) as %s"
                    .formatted(queue.condition(), eyes.sight().condition(), RailItem.MOST, queue.name()));
        }
        jdbc.sql("select " + String.join(",\n", parts)).params(eyes.params()).query(row -> {
            for (var queue : queues) {
                counts.put(queue, row.getInt(queue.name()));
            }
        });
        return counts;
    }
}
