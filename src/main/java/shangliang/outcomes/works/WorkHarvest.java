package shangliang.outcomes.works;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.studios.StudioOutcomes;

/** Tells a studio's page which works, services, papers and speeches came out of it: what is public by name, the rest by number. */
@Component
class WorkHarvest implements StudioOutcomes {

    /** Index {@code work_studio_ix}; a service that is an activity of the studio is counted there. */
    private static final String TAKEN = """
            from work
            where studio = :studio
              and kind = any(:kinds)
              and phase in ('ACCEPTED', 'CHOSEN', 'PUBLISHED', 'KEPT')
              and not (kind = 'SERVICE' and exists (
                  select 1
                  from work_source
                  where work_source.work = work.id
                    and work_source.kind = 'activity'))
            """;

    private static final String COUNT = "select count(*)\n" + TAKEN;

    private static final String LATEST_OPEN = "select " + WorkMapping.COLUMNS + "\n" + TAKEN + """
              and phase = 'PUBLISHED'
            order by published_at desc, id desc
            limit :latest
            """;

    private final JdbcClient jdbc;

    WorkHarvest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tally> of(String studio) {
        return Stream.of(
                        tally(studio, Kind.WORK, WorkKind.CREATION),
                        tally(studio, Kind.SERVICE, WorkKind.SERVICE),
                        tally(studio, Kind.PAPER, WorkKind.PAPER, WorkKind.SPEECH))
                .filter(tally -> tally.count() > 0)
                .toList();
    }

    private Tally tally(String studio, Kind kind, WorkKind... kinds) {
        var names = Arrays.stream(kinds).map(Enum::name).toArray(String[]::new);
        var count = jdbc.sql(COUNT)
                .param("studio", studio)
                .param("kinds", names)
                .query(Long.class)
                .single();
        var latest = jdbc.sql(LATEST_OPEN)
                .param("studio", studio)
                .param("kinds", names)
                .param("latest", LATEST)
                .query(WorkMapping::work)
                .list();
        return new Tally(kind, count, latest.stream().map(WorkHarvest::outcome).toList());
    }

    private static Outcome outcome(Work work) {
        return new Outcome(work.text().title(), Zone.day(work.state().stamp().at()), "/library/" + work.number());
    }
}
