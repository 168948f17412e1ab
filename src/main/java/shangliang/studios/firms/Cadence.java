package shangliang.studios.firms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a firm may be visited, by all studios together, so that nobody disturbs it.
 *
 * @param most visits within any 365 days
 * @param apart days between two of them at least
 */
@ConfigurationProperties("shangliang.visits")
record Cadence(
        @DefaultValue("4") int most, @DefaultValue("30") int apart) {

    private static final int YEAR = 365;

    /** Whether a visit on {@code day} keeps the measure beside those that were or are planned. */
    boolean allows(Collection<LocalDate> others, LocalDate day) {
        var near = others.stream().anyMatch(other -> Math.abs(other.toEpochDay() - day.toEpochDay()) < apart);
        return !near && !fills(others, day);
    }

    /** Whether some span of a year that holds {@code day} would hold too many. */
    private boolean fills(Collection<LocalDate> others, LocalDate day) {
        var all = new ArrayList<>(others);
        all.add(day);
        var sorted = all.stream().sorted().toList();
        for (int i = 0; i + most < sorted.size(); i++) {
            if (sorted.get(i + most).toEpochDay() - sorted.get(i).toEpochDay() < YEAR) {
                return true;
            }
        }
        return false;
    }

    /** The first day from {@code day} on that keeps the measure. */
    LocalDate next(List<LocalDate> others, LocalDate day) {
        var next = day;
        while (!allows(others, next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
