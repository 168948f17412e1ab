package shangliang.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Lets sent forms be forgotten when nobody clicks a second time any more. */
@Component
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class SentFormsClock {

    private static final Duration KEPT = Duration.ofDays(1);

    private final SentForms forms;
    private final Clock clock;

    SentFormsClock(SentForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "1h", initialDelayString = "5m")
    void tick() {
        District.within(District.ONLY, () -> forms.forgetOld(clock.instant().minus(KEPT)));
    }
}
