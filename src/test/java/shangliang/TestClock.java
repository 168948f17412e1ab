package shangliang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/** A clock that stands still until a test moves it; every class begins on Monday 9 March 2026 at nine in the morning. */
public final class TestClock extends Clock {

    public static final Instant START =
            ZonedDateTime.of(2026, 3, 9, 9, 0, 0, 0, Zone.DISTRICT).toInstant();

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Zone.DISTRICT;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    public void set(Instant to) {
        now = to;
    }

    public void reset() {
        now = START;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    /** Goes to the same hour, this many working days on. */
    public void workingDays(int days, WorkCalendar calendar) {
        var local = now.atZone(Zone.DISTRICT);
        now = calendar.plus(local.toLocalDate(), days)
                .atTime(local.toLocalTime())
                .atZone(Zone.DISTRICT)
                .toInstant();
    }
}
