package shangliang.studios.activities;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.studios.StudioOutcomes;

/** Tells a studio's page which services it brought to people. */
@Component
class ActivityHarvest implements StudioOutcomes {

    /** Index {@code activity_studio_ix}. */
    private static final String SERVICES = ActivityRows.SELECT + """
            where studio = :studio
              and kind = 'SERVICE'
              and step = 'HELD'
            order by starts_at desc, id desc
            limit :latest
            """;

    private static final String COUNT = """
            select count(*)
            from activity
            where studio = :studio
              and kind = 'SERVICE'
              and step = 'HELD'
            """;

    private final JdbcClient jdbc;

    ActivityHarvest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tally> of(String studio) {
        var latest = jdbc.sql(SERVICES)
                .param("studio", studio)
                .param("latest", LATEST)
                .query(ActivityRows::activity)
                .list();
        return latest.isEmpty()
                ? List.of()
                : List.of(new Tally(
                        Kind.SERVICE,
                        jdbc.sql(COUNT)
                                .param("studio", studio)
                                .query(Long.class)
                                .single(),
                        latest.stream().map(ActivityHarvest::outcome).toList()));
    }

    private static Outcome outcome(Activity activity) {
        return new Outcome(activity.outline().title(), activity.day(), "/activities/" + activity.id());
    }
}
