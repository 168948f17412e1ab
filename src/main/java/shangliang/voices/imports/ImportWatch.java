package shangliang.voices.imports;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Looks every half minute whether an import stands still that nobody works on, and sets it off again. */
@Component
@ConditionalOnBooleanProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class ImportWatch {

    private final Imports imports;

    ImportWatch(Imports imports) {
        this.imports = imports;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void look() {
        District.within(District.ONLY, imports::takeUp);
    }
}
