package shangliang.studios.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.studios.Deeds;

/** Tells a studio's report what it held, by kind, and how many people that reached. */
@Component
@Order(-1)
class ActivityDeeds implements Deeds {

    /** Index {@code activity_studio_ix}. */
    private static final String BY_KIND = """
            select kind, count(*) as held,
                coalesce(sum((state::json -> 'turnout' ->> 'people')::int + (state::json -> 'turnout' ->> 'served')::int), 0) as reached
            from activity
            where studio = :studio
              and starts_at >= :from
              and starts_at < :to
              and step = 'HELD'
            group by kind
            order by held desc, kind
            """;

    private final JdbcClient jdbc;

    ActivityDeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One kind with how often it was held. */
    record Line(String kind, long held, long reached) {}

    @Override
    public List<Deed> of(String studio, LocalDate from, LocalDate to) {
        var lines = jdbc.sql(BY_KIND)
                .param("studio", studio)
                .param("from", from.atStartOfDay(Zone.DISTRICT).toOffsetDateTime())
                .param("to", to.plusDays(1).atStartOfDay(Zone.DISTRICT).toOffsetDateTime())
                .query((row, index) -> new Line(row.getString("kind"), row.getLong("held"), row.getLong("reached")))
                .list();
        var href = "/activities?studio=" + studio;
        var reached = lines.stream().mapToLong(Line::reached).sum();
        var kinds = lines.stream().map(line -> new Deed("studios.activities.deed." + line.kind(), line.held(), href));
        return Stream.concat(
                        kinds,
                        reached > 0
                                ? Stream.of(new Deed("studios.activities.deed.reached", reached, null))
                                : Stream.of())
                .toList();
    }
}
