package shangliang.outcomes.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.studios.StudioOutcomes;
import shangliang.studios.activities.Visits;

/** Tells a studio's page which works, services, papers and speeches came out of it: what is public by name, the rest by number. */
@Component
class WorkHarvest implements StudioOutcomes {

    /** Index {@code work_studio_ix}. */
    private static final String TAKEN = """
            select id, kind, title, year, serial, published_at
            from work
            where studio = :studio
              and phase in ('ACCEPTED', 'CHOSEN', 'PUBLISHED', 'KEPT')
            order by published_at desc nulls last, id desc
            """;

    private static final String ACTIVITIES = """
            select source
            from work_source
            where work = :work
              and kind = 'activity'
            """;

    private final JdbcClient jdbc;
    private final Visits visits;

    WorkHarvest(JdbcClient jdbc, Visits visits) {
        this.jdbc = jdbc;
        this.visits = visits;
    }

    /** A work that was taken; its outcome once everyone may read it. */
    private record Line(UUID id, WorkKind kind, @Nullable Outcome open) {}

    @Override
    public List<Tally> of(String studio) {
        var taken = jdbc.sql(TAKEN).param("studio", studio).query(WorkHarvest::line).list().stream()
                .filter(line -> line.kind() != WorkKind.SERVICE || !isCountedThere(line, studio))
                .toList();
        return Stream.of(
                        tally(Kind.WORK, taken, EnumSet.of(WorkKind.CREATION)),
                        tally(Kind.SERVICE, taken, EnumSet.of(WorkKind.SERVICE)),
                        tally(Kind.PAPER, taken, EnumSet.of(WorkKind.PAPER, WorkKind.SPEECH)))
                .filter(tally -> tally.count() > 0)
                .toList();
    }

    /** A service that is an activity of the studio stands on its page already. */
    private boolean isCountedThere(Line line, String studio) {
        return jdbc
                .sql(ACTIVITIES)
                .param("work", line.id())
                .query((row, at) -> row.getObject("source", UUID.class))
                .list()
                .stream()
                .anyMatch(activity -> visits.isServiceOf(studio, activity));
    }

    private static Tally tally(Kind kind, List<Line> taken, Set<WorkKind> kinds) {
        var some = taken.stream().filter(line -> kinds.contains(line.kind())).toList();
        var latest = some.stream()
                .flatMap(line -> Stream.ofNullable(line.open()))
                .limit(LATEST)
                .toList();
        return new Tally(kind, some.size(), latest);
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        var number = new WorkNumber(row.getInt("year"), row.getLong("serial"));
        var published = row.getTimestamp("published_at");
        return new Line(
                row.getObject("id", UUID.class),
                WorkKind.valueOf(row.getString("kind")),
                published == null ? null : outcome(row.getString("title"), published, number));
    }

    private static Outcome outcome(String title, Timestamp published, WorkNumber number) {
        return new Outcome(title, Zone.day(published.toInstant()), "/library/" + number);
    }
}
