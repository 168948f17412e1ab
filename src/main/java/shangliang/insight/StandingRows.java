package shangliang.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands open now; what was due in earlier months is late in any case and read by the month. */
@Component
class StandingRows {

    private static final String LATE = """
            span = 'MONTH' and day < :month or span = 'DAY' and (day < :today or day = :today and step <= :minute)
            """;

    private static final String RANGE = """
            measure = :measure
              and (span = 'MONTH' and (day < :month or day > :never)
                or span = 'DAY' and day >= :month and day < :never)
            """;

    /** Index {@code insight_sum_pk}. */
    private static final String HEAPS = """
            select unit, stage, sum(n)::int as n, (coalesce(sum(n) filter (where %s), 0))::int as late
            from insight_sum
            where %s
            group by unit, stage
            """.formatted(LATE, RANGE);

    /** Index {@code insight_sum_pk}. */
    private static final String DUES = """
            select day, sum(n)::int as n
            from insight_sum
            where measure = :measure
              and span = 'DAY'
              and (day > :today or day = :today and step > :minute)
              and day < :never
            group by day
            """;

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing at(Moment now) {
        var params = params(now);
        var heaps = jdbc.sql(HEAPS)
                .params(params)
                .query((row, number) -> new Standing.Heap(
                        row.getString("unit"), row.getString("stage"), row.getInt("n"), row.getInt("late")))
                .list();
        var dues = new HashMap<LocalDate, Integer>();
        jdbc.sql(DUES).params(params).query(row -> {
            dues.put(row.getObject("day", LocalDate.class), row.getInt("n"));
        });
        return new Standing(heaps, dues, now.day());
    }

    private static Map<String, Object> params(Moment now) {
        return Map.of(
                "measure", Measure.OPEN.name(),
                "today", now.day(),
                "minute", now.minute(),
                "month", now.day().withDayOfMonth(1),
                "never", Facts.NEVER.withDayOfMonth(1).minusDays(1));
    }
}
