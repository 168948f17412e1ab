package shangliang.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** How often each fact counts. */
final class Tally {

    private final Map<Fact, Integer> counts = new HashMap<>();

    void add(Collection<Fact> facts) {
        facts.forEach(fact -> add(fact, 1));
    }

    void take(Collection<Fact> facts) {
        facts.forEach(fact -> add(fact, -1));
    }

    private void add(Fact fact, int n) {
        counts.merge(fact, n, (one, other) -> one + other == 0 ? null : one + other);
    }

    /** What it adds to the sums of a span. */
    Map<Fact, Integer> over(Span span) {
        var sums = new Tally();
        counts.forEach((fact, n) -> {
            if (fact.measure().spans().contains(span)) {
                sums.add(fact.over(span), n);
            }
        });
        return sums.counts;
    }

    void each(BiConsumer<Fact, Integer> to) {
        counts.forEach(to);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    static List<Fact> read(Collection<String> written) {
        var facts = new ArrayList<Fact>(written.size());
        written.forEach(fact -> facts.add(Fact.read(fact)));
        return facts;
    }
}
