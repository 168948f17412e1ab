package shangliang.likeness;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.Courtesy;
import shangliang.base.District;

/**
 * Keeps the index up to date on one thread of its own, once pages are served: reading a text is work for the processor,
 * and nobody's page waits for it.
 */
@Component
@ConditionalOnBooleanProperty(
        name = {"shangliang.jobs.enabled", "shangliang.likeness.enabled"},
        matchIfMissing = true)
class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Following following;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Courtesy.threads("likeness"));
    private String trouble = "";

    Background(Following following) {
        this.following = following;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.scheduleWithFixedDelay(() -> alone(() -> following.catchUp(Courtesy::giveWay)), 1, 1, TimeUnit.SECONDS);
    }

    /** At night, because the files are rewritten. */
    @Scheduled(cron = "0 40 3 * * *")
    void expunge() {
        thread.execute(() -> alone(() -> {
            following.expunge();
            return 0;
        }));
    }

    private interface Work {
        int run() throws IOException;
    }

    /** A trouble that lasts is told once, not every second. */
    private void alone(Work work) {
        try {
            District.within(District.ONLY, () -> {
                tell(work);
            });
        } catch (RuntimeException e) {
            say("Likeness stands still; what was marked waits unharmed. " + e);
        }
    }

    private void tell(Work work) {
        try {
            work.run();
            trouble = "";
        } catch (LockObtainFailedException e) {
            say("Another process holds this node's index of texts; this one finds nothing. " + e.getMessage());
        } catch (IOException e) {
            say("The index of texts cannot be written; what was marked waits unharmed. " + e.getMessage());
        }
    }

    private void say(String what) {
        if (!trouble.equals(what)) {
            trouble = what;
            LOG.error(what);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
