package shangliang.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;

/** The clock of the building of the demo: it is set, and everyone believes it. It never reaches a running server. */
@Component
@Primary
@ConditionalOnProperty("shangliang.demo.build")
class DemoClock extends Clock implements Time {

    private static final int CREWS = 3;

    private final LocalDate today;
    private final int days;
    private final ThreadLocal<Instant> own = new ThreadLocal<>();
    private volatile Instant dawn;

    /** @param built when the demo is built; its story ends as that day begins */
    DemoClock(@Value("${shangliang.demo.build}") String built, @Value("${shangliang.demo.days:365}") int days) {
        this.today = Zone.day(Instant.parse(built));
        this.days = days;
        this.dawn = begin(today.minusDays(days));
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(Zone.DISTRICT).toInstant();
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public int days() {
        return days;
    }

    @Override
    public int crews() {
        return CREWS;
    }

    @Override
    public void dawn(Instant day) {
        dawn = day;
    }

    @Override
    public void set(Instant to) {
        own.set(to);
    }

    /** The hour of the crew that asks, on the day of all. */
    @Override
    public Instant now() {
        var hour = own.get();
        return hour == null || hour.isBefore(dawn) ? dawn : hour;
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public ZoneId getZone() {
        return Zone.DISTRICT;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now(), zone);
    }
}
