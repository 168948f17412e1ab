package shangliang.insight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.NestedRuntimeException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Counts every second what was marked, off the way of those who wait for a page; a new district begins with all. */
@Component
@ConditionalOnBooleanProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class Counting {

    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private final Insight insight;
    private String trouble = "";

    Counting(Insight insight) {
        this.insight = insight;
    }

    @Scheduled(fixedDelay = 1000)
    void run() {
        District.within(District.ONLY, this::tick);
    }

    /** A trouble that lasts is told once, not every second. */
    private void tick() {
        try {
            insight.buildFirst();
            for (var done = insight.catchUp(); done > 0; ) {
                done = insight.catchUp();
            }
            trouble = "";
        } catch (NestedRuntimeException e) {
            if (!trouble.equals(e.getMessage())) {
                trouble = String.valueOf(e.getMessage());
                LOG.error("The figures stand still; the marks wait unharmed. {}", trouble);
            }
        }
    }
}
