package shangliang.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sums, split as asked; whole months from their own rows, the days before and after one by one. */
@Component
class ReadRows {

    /** Index {@code insight_sum_pk}, three ranges of it. */
    private static final String OVER = """
            select %1$s, sum(n)::int as n
            from (
                select day, town, area, unit, stage, step, n
                from insight_sum
                where measure = :measure
                  and span = 'MONTH'
                  and day >= :firstMonth
                  and day < :lastMonth
                union all
                select day, town, area, unit, stage, step, n
                from insight_sum
                where measure = :measure
                  and span = 'DAY'
                  and day >= :from
                  and day < :firstMonth
                union all
                select day, town, area, unit, stage, step, n
                from insight_sum
                where measure = :measure
                  and span = 'DAY'
                  and day >= :lastMonth
                  and day <= :to) as part
            group by %2$s
            """;

    /** Index {@code insight_sum_pk}. */
    private static final String DAYS = """
            select %1$s, sum(n)::int as n
            from insight_sum
            where measure = :measure
              and span = 'DAY'
              and day >= :from
              and day <= :to
            group by %2$s
            """;

    /** Index {@code insight_sum_pk}. */
    private static final String ALL = """
            select %1$s, sum(n)::int as n
            from insight_sum
            where measure = :measure
              and span = :span
            group by %2$s
            """;

    private final JdbcClient jdbc;

    ReadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sum> over(Measure measure, Period period, Dim... dims) {
        return jdbc.sql(OVER.formatted(columns(dims), groups(dims)))
                .param("measure", measure.name())
                .params(period.params())
                .query((row, number) -> sum(measure, row, Set.of(dims)))
                .list();
    }

    /** Day by day, even where a whole month is asked for. */
    List<Sum> days(Measure measure, Period period, Dim... dims) {
        return jdbc.sql(DAYS.formatted(columns(dims), groups(dims)))
                .param("measure", measure.name())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) -> sum(measure, row, Set.of(dims)))
                .list();
    }

    /** Everything there is of it, however long ago. */
    List<Sum> all(Measure measure, Span span, Dim... dims) {
        return jdbc.sql(ALL.formatted(columns(dims), groups(dims)))
                .param("measure", measure.name())
                .param("span", span.name())
                .query((row, number) -> sum(measure, row, Set.of(dims)))
                .list();
    }

    private static String columns(Dim... dims) {
        return Arrays.stream(dims)
                .map(dim -> dim.column() + " as " + dim.field())
                .collect(Collectors.joining(", "));
    }

    private static String groups(Dim... dims) {
        return Arrays.stream(dims).map(Dim::column).collect(Collectors.joining(", "));
    }

    private static Sum sum(Measure measure, ResultSet row, Set<Dim> dims) throws SQLException {
        var dated = dims.contains(Dim.DAY) || dims.contains(Dim.MONTH);
        var fact = new Fact(
                measure,
                dated ? row.getObject("day", LocalDate.class) : Facts.NEVER,
                text(row, Dim.TOWN, dims),
                text(row, Dim.AREA, dims),
                text(row, Dim.UNIT, dims),
                text(row, Dim.STAGE, dims),
                dims.contains(Dim.STEP) ? row.getInt("step") : 0);
        return new Sum(fact, row.getInt("n"));
    }

    private static String text(ResultSet row, Dim dim, Set<Dim> dims) throws SQLException {
        return dims.contains(dim) ? row.getString(dim.field()) : "";
    }
}
