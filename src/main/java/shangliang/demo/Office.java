package shangliang.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/** When offices work and when people write. */
record Office(WorkCalendar calendar) {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final double HOURS = 8.5;

    /** After so many working days of eight and a half hours. */
    Instant days(Instant from, double days) {
        return hours(from, days * HOURS);
    }

    /** After so many hours in which the office is open. */
    Instant hours(Instant from, double hours) {
        var at = open(from.atZone(Zone.DISTRICT));
        long left = Math.round(hours * 3600);
        for (long today = untilClosing(at); left > today; today = untilClosing(at)) {
            left -= today;
            at = open(at.toLocalDate().plusDays(1).atStartOfDay(Zone.DISTRICT));
        }
        return at.plusSeconds(left).toInstant();
    }

    /** The same moment, or the next one in which the office is open. */
    Instant into(Instant at) {
        return open(at.atZone(Zone.DISTRICT)).toInstant();
    }

    /** So many days later, when people are awake. */
    static Instant home(Instant from, double days, Chance chance) {
        var at = from.plus(Duration.ofMinutes(Math.round(days * 1440))).atZone(Zone.DISTRICT);
        var awake = at.getHour() < 7 || at.getHour() > 22
                ? at.toLocalDate()
                        .atTime(8 + chance.whole(0, 13), chance.whole(0, 59))
                        .atZone(Zone.DISTRICT)
                : at;
        return awake.toInstant().isAfter(from) ? awake.toInstant() : from.plusSeconds(3600L * chance.whole(8, 12));
    }

    private ZonedDateTime open(ZonedDateTime at) {
        var day = at.toLocalTime().isBefore(CLOSES)
                ? at.toLocalDate()
                : at.toLocalDate().plusDays(1);
        var open = workday(day);
        return open.equals(at.toLocalDate()) && at.toLocalTime().isAfter(OPENS)
                ? at
                : open.atTime(OPENS).plusSeconds(at.toEpochSecond() % 1500).atZone(Zone.DISTRICT);
    }

    private LocalDate workday(LocalDate from) {
        var day = from;
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static long untilClosing(ZonedDateTime at) {
        return Math.max(0, CLOSES.toSecondOfDay() - at.toLocalTime().toSecondOfDay());
    }
}
