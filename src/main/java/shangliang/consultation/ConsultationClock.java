package shangliang.consultation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Wakes the door so that somebody looks again without anyone thinking of it. */
@Component
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class ConsultationClock {

    private final Consultations consultations;

    ConsultationClock(Consultations consultations) {
        this.consultations = consultations;
    }

    @Scheduled(
            fixedDelayString = "${shangliang.consultation.tick:60s}",
            initialDelayString = "${shangliang.consultation.tick:60s}")
    void tick() {
        District.within(District.ONLY, () -> {
            consultations.tick();
        });
    }
}
