package shangliang.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which days are worked. Years with an official table follow it; other years rest on Saturdays and Sundays, and a date
 * in one that is still to come is provisional.
 *
 * @param exceptions days that differ from the weekly rhythm: true is worked, false is rest
 * @param officialYears years whose table was loaded
 */
public record WorkCalendar(Map<LocalDate, Boolean> exceptions, Set<Integer> officialYears) {

    public WorkCalendar {
        exceptions = Map.copyOf(exceptions);
        officialYears = Set.copyOf(officialYears);
    }

    public boolean isWorkday(LocalDate day) {
        var exception = exceptions.get(day);
        return exception != null
                ? exception
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day on which {@code days} working days after {@code from} are over; {@code from} itself does not count. */
    public LocalDate plus(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                days++;
            }
        }
        return days;
    }

    /** Whether a promise for {@code day} rests on a guess, because that year's table is not out yet. */
    public boolean isProvisional(LocalDate day) {
        return !officialYears.contains(day.getYear())
                && officialYears.stream().allMatch(official -> official < day.getYear());
    }
}
