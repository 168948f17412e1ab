package shangliang.studios.support;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Wakes the door so that who is late is told without anyone thinking of it. */
@Component
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class SupportClock {

    private final Supports supports;

    SupportClock(Supports supports) {
        this.supports = supports;
    }

    @Scheduled(
            fixedDelayString = "${shangliang.studios.support.tick:5m}",
            initialDelayString = "${shangliang.studios.support.tick:2m}")
    void tick() {
        District.within(District.ONLY, () -> {
            supports.tick();
        });
    }
}
