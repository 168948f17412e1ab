package shangliang.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import shangliang.base.Zone;

/** The day and the minute that it is now, to tell what is late from what is only due. */
record Moment(LocalDate day, int minute) {

    static Moment of(Instant now) {
        var day = Zone.day(now);
        var begin = day.atStartOfDay(Zone.DISTRICT).toInstant();
        return new Moment(day, (int) Duration.between(begin, now).toMinutes());
    }

    boolean isLate(Fact fact) {
        return fact.day().isBefore(day) || fact.day().equals(day) && fact.step() <= minute;
    }
}
