package shangliang.voices;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Wakes the door when time has passed, batch after batch until nothing is due. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class VoiceClock {

    private final Voices voices;

    VoiceClock(Voices voices) {
        this.voices = voices;
    }

    @Scheduled(fixedDelayString = "${shangliang.voices.tick:20s}", initialDelayString = "${shangliang.voices.tick:20s}")
    void tick() {
        District.within(District.ONLY, () -> {
            var done = voices.tick();
            while (done > 0) {
                done = voices.tick();
            }
        });
    }
}
