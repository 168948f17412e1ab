package shangliang.outcomes.reports;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Wakes the door when time has passed, batch after batch until nothing is due. */
@Component
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class ReportClock {

    private final Reports reports;

    ReportClock(Reports reports) {
        this.reports = reports;
    }

    @Scheduled(
            fixedDelayString = "${shangliang.reports.tick:60s}",
            initialDelayString = "${shangliang.reports.tick:60s}")
    void tick() {
        District.within(District.ONLY, () -> {
            var done = reports.tick();
            while (done > 0) {
                done = reports.tick();
            }
        });
    }
}
