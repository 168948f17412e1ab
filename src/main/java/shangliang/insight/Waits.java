package shangliang.insight;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How many took how many working days; what is shown of it is where half, and where most, were done. */
final class Waits {

    /** Below this many a spread says more about single matters than about the work. */
    static final int ENOUGH = 5;

    private final Map<Integer, Integer> byDays = new TreeMap<>();
    private int count;

    static Waits of(Collection<Sum> sums) {
        var waits = new Waits();
        sums.forEach(sum -> waits.add(sum.fact().step(), sum.n()));
        return waits;
    }

    private void add(int days, int n) {
        byDays.merge(days, n, Integer::sum);
        count += n;
    }

    int count() {
        return count;
    }

    boolean isEnough() {
        return count >= ENOUGH;
    }

    /** Working days within which this many in a hundred were done. */
    int within(int percent) {
        long left = ((long) count * percent + 99) / 100;
        for (var some : byDays.entrySet()) {
            left -= some.getValue();
            if (left <= 0) {
                return some.getKey();
            }
        }
        return 0;
    }
}
