package shangliang.base;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A promise with an end, computed once when it is made and then stored; being late is always derived.
 *
 * @param since when the clock started
 * @param due the instant after which it is late
 * @param workingDays how many working days were promised, or null when it was hours by the clock
 */
public record Deadline(Instant since, Instant due, @Nullable Integer workingDays) {

    /** How a running promise looks; never set by hand. */
    public enum Light {
        GREEN,
        YELLOW,
        RED
    }

    /** Ends with the last minute of the {@code days}-th working day after {@code now}. */
    public static Deadline workingDays(WorkCalendar calendar, Instant now, int days) {
        var day = calendar.plus(now.atZone(Zone.DISTRICT).toLocalDate(), days);
        var due =
                day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(Zone.DISTRICT).toInstant();
        return new Deadline(now, due, days);
    }

    /** Ends {@code hours} hours by the clock after {@code now}, holidays or not. */
    public static Deadline hours(Instant now, int hours) {
        return new Deadline(now, now.plus(Duration.ofHours(hours)), null);
    }

    public boolean lateAt(Instant now) {
        return !now.isBefore(due);
    }

    /** Red when late, yellow when at most 30 % of the time is left, else green. */
    public Light light(Instant now) {
        if (lateAt(now)) {
            return Light.RED;
        }
        var whole = Duration.between(since, due).toMillis();
        return Duration.between(now, due).toMillis() * 10 <= whole * 3 ? Light.YELLOW : Light.GREEN;
    }
}
