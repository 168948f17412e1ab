package shangliang.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives a cockpit that was put together a moment ago to the next who asks for the same days; it says of when it is. */
@Component
class Latest {

    private static final int MOST = 100;

    private final Views views;
    private final Clock clock;
    private final Duration lasting;
    private final Map<Period, Cockpit> kept = new ConcurrentHashMap<>();

    Latest(Views views, Clock clock, @Value("${shangliang.insight.lasting:60s}") Duration lasting) {
        this.views = views;
        this.clock = clock;
        this.lasting = lasting;
    }

    Cockpit of(Period period) {
        var last = kept.get(period);
        if (last != null && isFresh(last, clock.instant())) {
            return last;
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
        var now = views.of(period);
        kept.put(period, now);
        return now;
    }

    /** What is not all counted yet is looked at anew each time. */
    private boolean isFresh(Cockpit cockpit, Instant now) {
        return cockpit.fresh().built() && cockpit.fresh().at().plus(lasting).isAfter(now);
    }
}
