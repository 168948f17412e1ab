package shangliang.voices.suggest;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.Act;

/** Keeps with each decision of a topic what was suggested for it, and shows how the two agree. */
@Component
public class Keeping {

    private static final Set<String> DECISIONS = Set.of("voices.accept", "voices.sort");
    private static final Duration LATELY = Duration.ofDays(90);

    private final Suggestions suggestions;
    private final SuggestionRows rows;
    private final Clock clock;

    Keeping(Suggestions suggestions, SuggestionRows rows, Clock clock) {
        this.suggestions = suggestions;
        this.rows = rows;
        this.clock = clock;
    }

    /** What has not been read yet had no suggestion worth keeping; nobody waits for it to be read. */
    @EventListener
    void keep(Act act) {
        if (DECISIONS.contains(act.name()) && act.by().startsWith("post:")) {
            var voice = act.subject().id();
            suggestions.known(voice).values().forEach(suggested -> rows.keep(voice, act.at(), suggested));
        }
    }

    /** Of the last ninety days. */
    public Agreement lately() {
        return new Agreement(rows.since(clock.instant().minus(LATELY)));
    }
}
