package shangliang.voices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Trade;

/** Counts what firms said by trade and topic. */
@Component
class DeskTradeRows {

    /** Index {@code voice_enterprise_idx}. */
    private static final String CELLS = """
            select trade, topic, count(*)::int as said, count(*) filter (where %s)::int as open
            from voice
            where kind = 'ENTERPRISE'
              and %s
            group by trade, topic
            order by said desc, topic
            """;

    /** One trade and one topic, either null when nobody named it: how often, and how much of it has not ended. */
    record Cell(@Nullable Trade trade, @Nullable String topic, int said, int open) {}

    private final JdbcClient jdbc;

    DeskTradeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The largest first. */
    List<Cell> cells(Sight sight) {
        return jdbc.sql(CELLS.formatted(DeskFigure.OPEN.condition(), sight.condition()))
                .params(sight.params())
                .query((row, number) -> {
                    var trade = row.getString("trade");
                    return new Cell(
                            trade == null ? null : Trade.valueOf(trade),
                            row.getString("topic"),
                            row.getInt("said"),
                            row.getInt("open"));
                })
                .list();
    }
}
