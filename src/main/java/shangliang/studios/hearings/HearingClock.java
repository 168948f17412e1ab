package shangliang.studios.hearings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Wakes the door so that months are announced, drawn and followed up without anyone thinking of it. */
@Component
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class HearingClock {

    private final Hearings hearings;

    HearingClock(Hearings hearings) {
        this.hearings = hearings;
    }

    @Scheduled(
            fixedDelayString = "${shangliang.studios.tick:60s}",
            initialDelayString = "${shangliang.studios.tick:60s}")
    void tick() {
        District.within(District.ONLY, () -> {
            hearings.tick();
        });
    }
}
