package shangliang.studios.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;

/** Lets others look into the calendar that all studios share; it only reads. */
@Component
public class JointCalendar {

    private final ActivityRows rows;

    JointCalendar(ActivityRows rows) {
        this.rows = rows;
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
        return rows.of(ids).stream()
                .sorted(Comparator.comparing(activity -> activity.outline().starts()))
                .map(JointCalendar::entry)
                .toList();
    }

    /** What is on or was held from one day to another, both included, the earliest first. */
    public List<Entry> between(LocalDate first, LocalDate last) {
        return within(first, last)
                .filter(activity -> activity.step() != ActivityStep.CANCELLED)
                .map(JointCalendar::entry)
                .toList();
    }

    /** What is still planned from one day to another, both included, the earliest first. */
    public List<Planned> planned(LocalDate first, LocalDate last) {
        return within(first, last).filter(Activity::isPlanned).map(Planned::of).toList();
    }

    private Stream<Activity> within(LocalDate first, LocalDate last) {
        var from = first.atStartOfDay(Zone.DISTRICT).toInstant();
        var to = last.plusDays(1).atStartOfDay(Zone.DISTRICT).toInstant();
        return rows.between(from, to, null).stream();
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
