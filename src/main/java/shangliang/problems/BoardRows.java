package shangliang.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;

/** Lists of classes, each with how large it is and how it grew. */
@Component
class BoardRows {

    private static final String LINES = """
            select %s, size, people, places, first_said, last_said
            from problem_class
            cross join lateral (
                select count(*)::int as size, count(distinct person)::int as people,
                       array_agg(distinct place) as places, min(said_at) as first_said, max(said_at) as last_said
                from problem_voice
                where class = problem_class.id
                  and (left_at is null or problem_class.phase = 'DISMISSED' and left_why = 'dismiss')) as extent
            where %s
              and %s
            order by %s
            limit :size
            """;

    private static final String PAGE = "phase = any(:phases) and (since, id) < (:at, :after)";
    private static final String LATEST = "since desc, id desc";

    /** Each person by their latest word, which counts half after two months. */
    private static final String HOTTEST = """
            (select sum(power(0.5, greatest(extract(epoch from :now::timestamptz - latest) / 5184000, 0)))
             from (
                 select max(said_at) as latest
                 from problem_voice
                 where class = problem_class.id
                   and left_at is null
                 group by person) as persons) desc nulls last, id
            """;

    private static final String WEEKS = """
            select class, floor(extract(epoch from :now::timestamptz - said_at) / 604800)::int as ago, count(*)::int as said
            from problem_voice
            where class = any(:classes)
              and left_at is null
              and said_at > :now::timestamptz - interval '84 days'
              and said_at <= :now::timestamptz
            group by class, ago
            """;

    private static final String COUNTS = """
            select phase, count(*)::int as found
            from problem_class
            where %s
            group by phase
            """;

    private static final int MOST = 100;

    /** A class and how large it is. */
    record Row(ProblemClass problem, Extent extent) {}

    private final JdbcClient jdbc;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest change first; index {@code problem_class_phase_ix}. One more than {@code size}, for the next page. */
    List<Row> page(ClassSight sight, Collection<ClassPhase> phases, @Nullable Cursor after, int size) {
        var before = Cursor.orNewest(after);
        return lines(sight, PAGE, LATEST)
                .param("phases", names(phases))
                .param("at", before.time())
                .param("after", before.id())
                .param("size", size + 1)
                .query(BoardRows::row)
                .list();
    }

    /** What waits for a decision, what most people speak of lately first. */
    List<Row> hottest(ClassSight sight, Collection<ClassPhase> phases, Instant now) {
        return lines(sight, "phase = any(:phases)", HOTTEST)
                .param("phases", names(phases))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("size", MOST)
                .query(BoardRows::row)
                .list();
    }

    Optional<Row> one(ClassSight sight, ClassNumber number) {
        return lines(sight, "year = :year and serial = :serial", LATEST)
                .param("year", number.year())
                .param("serial", number.serial())
                .param("size", 1)
                .query(BoardRows::row)
                .optional();
    }

    private JdbcClient.StatementSpec lines(ClassSight sight, String which, String order) {
        return jdbc.sql(LINES.formatted(ClassMapping.COLUMNS, sight.condition(), which, order))
                .params(sight.params());
    }

    /** By class the voices of each of the last twelve weeks; index {@code problem_voice_said_ix}. */
    Map<UUID, List<Integer>> weeks(Collection<UUID> classes, Instant now) {
        var weeks = new HashMap<UUID, List<Integer>>();
        jdbc.sql(WEEKS)
                .param("classes", classes.toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    weeks.computeIfAbsent(row.getObject("class", UUID.class), id -> new java.util.ArrayList<>(none()))
                            .set(ClassLine.WEEKS - 1 - row.getInt("ago"), row.getInt("said"));
                });
        return weeks;
    }

    static List<Integer> none() {
        return Collections.nCopies(ClassLine.WEEKS, 0);
    }

    Map<ClassPhase, Integer> counts(ClassSight sight) {
        var counts = new java.util.EnumMap<ClassPhase, Integer>(ClassPhase.class);
        jdbc.sql(COUNTS.formatted(sight.condition())).params(sight.params()).query(row -> {
            counts.put(ClassPhase.valueOf(row.getString("phase")), row.getInt("found"));
        });
        return counts;
    }

    private static String[] names(Collection<ClassPhase> phases) {
        return phases.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var places = row.getArray("places");
        return new Row(
                ClassMapping.problem(row, number),
                new Extent(
                        row.getInt("size"),
                        row.getInt("people"),
                        places == null ? List.of() : List.of((String[]) places.getArray()),
                        at(row, "first_said"),
                        at(row, "last_said")));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
