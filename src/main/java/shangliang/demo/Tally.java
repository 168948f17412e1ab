package shangliang.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what was done and what the rules refused, for all crews together. */
final class Tally {

    private final AtomicInteger acts = new AtomicInteger();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();

    void done() {
        acts.incrementAndGet();
    }

    void refused(String why) {
        refused.merge(why, 1, Integer::sum);
    }

    int acts() {
        return acts.get();
    }

    Map<String, Integer> refused() {
        return new TreeMap<>(refused);
    }

    int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }
}
