package shangliang.studios.activities;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Lets the names of past guests go when they have done their service. */
@Component
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class ActivityClock {

    private final Activities activities;

    ActivityClock(Activities activities) {
        this.activities = activities;
    }

    @Scheduled(fixedDelayString = "6h", initialDelayString = "10m")
    void tick() {
        District.within(District.ONLY, () -> {
            activities.forgetNames();
        });
    }
}
