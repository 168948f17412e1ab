package shangliang.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;

/** Lets everybody in the demo do what the rules allow, and counts what they refuse: that does not happen. */
final class Tally {

    private final Map<String, Integer> refused = new ConcurrentHashMap<>();

    /** Whether it happened. */
    boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused no) {
            refuse(no.key());
        } catch (Invalid no) {
            refuse(no.problems().getFirst().key());
        } catch (NotFound no) {
            refuse(no.getClass().getSimpleName());
        }
        return false;
    }

    private void refuse(String why) {
        refused.merge(why, 1, Integer::sum);
    }

    Map<String, Integer> refused() {
        return new TreeMap<>(refused);
    }

    int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }
}
