package shangliang.outcomes.proposals;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Wakes the door when time has passed, batch after batch until nothing is due. */
@Component
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class ProposalClock {

    private final Proposals proposals;

    ProposalClock(Proposals proposals) {
        this.proposals = proposals;
    }

    @Scheduled(
            fixedDelayString = "${shangliang.proposals.tick:60s}",
            initialDelayString = "${shangliang.proposals.tick:60s}")
    void tick() {
        District.within(District.ONLY, () -> {
            var done = proposals.tick();
            while (done > 0) {
                done = proposals.tick();
            }
        });
    }
}
