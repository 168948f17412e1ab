package shangliang.studios.activities;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;

/** Lets other modules look into the calendar that all studios share; it only reads. */
@Component
public class JointCalendar {

    private static final String THESE = ActivityRows.SELECT + """
            where id = any(:ids)
            order by starts_at, id
            """;

    private static final String BETWEEN = ActivityRows.SELECT + """
            where starts_at >= :from
              and starts_at < :to
              and step <> 'CANCELLED'
            order by starts_at, id
            limit :most
            """;

    private static final int MOST = 300;

    private final JdbcClient jdbc;

    JointCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An activity as others see it.
     *
     * @param held whether its studio said that it took place
     * @param off whether it was called off
     */
    public record Entry(UUID id, String studio, String title, LocalDate day, boolean held, boolean off) {}

    /** These, whatever became of them, in their order in time. */
    public List<Entry> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(THESE).param("ids", ids.toArray(UUID[]::new)).query(ActivityRows::activity).list().stream()
                        .map(JointCalendar::entry)
                        .toList();
    }

    /** What is on or was held from one day to another, both included; index {@code activity_starts_ix}. */
    public List<Entry> between(LocalDate first, LocalDate last) {
        return jdbc
                .sql(BETWEEN)
                .param("from", first.atStartOfDay(Zone.DISTRICT).toInstant().atOffset(ZoneOffset.UTC))
                .param(
                        "to",
                        last.plusDays(1).atStartOfDay(Zone.DISTRICT).toInstant().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(ActivityRows::activity)
                .list()
                .stream()
                .map(JointCalendar::entry)
                .toList();
    }

    private static Entry entry(Activity activity) {
        return new Entry(
                activity.id(),
                activity.studio(),
                activity.outline().title(),
                activity.day(),
                activity.step() == ActivityStep.HELD,
                activity.step() == ActivityStep.CANCELLED);
    }
}
