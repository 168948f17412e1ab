package shangliang.studios.life;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Wakes the door so that plaques go up and silence is noticed without anyone thinking of it. */
@Component
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class LifeClock {

    private final Lives lives;

    LifeClock(Lives lives) {
        this.lives = lives;
    }

    @Scheduled(
            fixedDelayString = "${shangliang.studios.life.tick:15m}",
            initialDelayString = "${shangliang.studios.life.tick:2m}")
    void tick() {
        District.within(District.ONLY, () -> {
            lives.tick();
        });
    }
}
