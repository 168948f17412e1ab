package shangliang.studios.activities;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;

/** Tells whoever plans with studios what all of them have planned. */
@Component
public class JointCalendar {

    private final ActivityRows rows;

    JointCalendar(ActivityRows rows) {
        this.rows = rows;
    }

    /** From one day to another, both included, the earliest first. */
    public List<Planned> between(LocalDate first, LocalDate last) {
        var from = first.atStartOfDay(Zone.DISTRICT).toInstant();
        var to = last.plusDays(1).atStartOfDay(Zone.DISTRICT).toInstant();
        return rows.between(from, to, null).stream()
                .filter(Activity::isPlanned)
                .map(Planned::of)
                .toList();
    }
}
