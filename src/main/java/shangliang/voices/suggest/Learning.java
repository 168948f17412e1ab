package shangliang.voices.suggest;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.Courtesy;
import shangliang.base.District;

/** Learns in the background, once pages are served and whenever enough was decided. */
@Component
@ConditionalOnBooleanProperty(
        name = {"shangliang.jobs.enabled", "shangliang.likeness.enabled"},
        matchIfMissing = true)
class Learning {

    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

    private static final int FIRST_SECONDS = 20;
    private static final int SECONDS = 60;

    private final Suggestions suggestions;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Courtesy.threads("topics"));

    Learning(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.scheduleWithFixedDelay(this::learn, FIRST_SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void learn() {
        try {
            Courtesy.giveWay();
            District.within(District.ONLY, suggestions::learn);
        } catch (RuntimeException e) {
            LOG.warn("Nothing was learned from what was decided; suggestions stay as they were. {}", e.toString());
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
