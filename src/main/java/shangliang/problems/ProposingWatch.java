package shangliang.problems;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Looks for like voices a while after the start, and then again and again; when nothing is new it costs two questions. */
@Component
@ConditionalOnProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class ProposingWatch {

    private final Proposing proposing;

    ProposingWatch(Proposing proposing) {
        this.proposing = proposing;
    }

    @Scheduled(
            initialDelayString = "${shangliang.problems.first-look:2m}",
            fixedDelayString = "${shangliang.problems.look:10m}")
    void look() {
        District.within(District.ONLY, () -> {
            proposing.look();
        });
    }
}
