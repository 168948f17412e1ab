package shangliang.insight;

import java.sql.Date;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to the sums, and takes away. */
@Component
class SumRows {

    private static final String ADD = """
            insert into insight_sum (measure, span, day, town, area, unit, stage, step, n)
            select measure, :span, day, town, area, unit, stage, step, n
            from unnest(
                :measures::text[], :days::date[], :towns::text[], :areas::text[], :units::text[], :stages::text[],
                :steps::int[], :counts::int[])
                as more (measure, day, town, area, unit, stage, step, n)
            on conflict on constraint insight_sum_pk do update
            set n = insight_sum.n + excluded.n
            """;

    /** Index {@code insight_sum_nothing_idx}. */
    private static final String SWEEP = """
            delete from insight_sum
            where n = 0
            """;

    private static final String CLEAR = """
            delete from insight_sum
            """;

    /** Neighbours in the index lie together. */
    private static final Comparator<Map.Entry<Fact, Integer>> ORDER = Comparator.comparing(
                    (Map.Entry<Fact, Integer> entry) -> entry.getKey().measure())
            .thenComparing(entry -> entry.getKey().day())
            .thenComparing(entry -> entry.getKey().town());

    private final JdbcClient jdbc;

    SumRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Tally tally) {
        for (var span : Span.values()) {
            var sums = tally.over(span).entrySet().stream().sorted(ORDER).toList();
            if (!sums.isEmpty()) {
                add(span, sums);
            }
        }
        jdbc.sql(SWEEP).update();
    }

    private void add(Span span, List<Map.Entry<Fact, Integer>> sums) {
        var facts = sums.stream().map(Map.Entry::getKey).toList();
        jdbc.sql(ADD)
                .param("span", span.name())
                .param("measures", texts(facts, fact -> fact.measure().name()))
                .param(
                        "days",
                        facts.stream().map(fact -> Date.valueOf(fact.day())).toArray(Date[]::new))
                .param("towns", texts(facts, Fact::town))
                .param("areas", texts(facts, Fact::area))
                .param("units", texts(facts, Fact::unit))
                .param("stages", texts(facts, Fact::stage))
                .param("steps", facts.stream().map(Fact::step).toArray(Integer[]::new))
                .param("counts", sums.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
    }

    private static String[] texts(List<Fact> facts, Function<Fact, String> part) {
        return facts.stream().map(part).toArray(String[]::new);
    }

    void clear() {
        jdbc.sql(CLEAR).update();
    }
}
