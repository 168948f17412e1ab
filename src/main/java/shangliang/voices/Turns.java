package shangliang.voices;

import java.time.Clock;
import org.springframework.stereotype.Component;
import shangliang.base.Calendars;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Makes the {@link Turn} of whoever acts now. */
@Component
class Turns {

    private final Clock clock;
    private final Calendars calendars;
    private final PolicyRows policies;

    Turns(Clock clock, Calendars calendars, PolicyRows policies) {
        this.clock = clock;
        this.calendars = calendars;
        this.policies = policies;
    }

    Turn of(Viewer viewer) {
        var now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        return new Turn(viewer, now, calendars.current(), policies.on(Zone.day(now)));
    }
}
