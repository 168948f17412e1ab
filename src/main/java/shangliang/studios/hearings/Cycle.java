package shangliang.studios.hearings;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One run through all studios: nobody reports twice before everyone has reported once.
 *
 * @param left those that have not reported in it yet
 */
record Cycle(int number, List<String> left) {

    Cycle {
        left = List.copyOf(left);
    }

    /**
     * The cycle that the next round belongs to: the running one as long as anyone is left in it. Who joined meanwhile
     * takes part in the rest of it, who has gone is left out.
     *
     * @param running number of the latest round's cycle, 0 before the first
     * @param taken those that report or have reported in it
     * @param eligible those that there are today
     */
    static Cycle next(int running, Set<String> taken, Collection<String> eligible) {
        var left = eligible.stream().filter(studio -> !taken.contains(studio)).toList();
        return running == 0 || left.isEmpty()
                ? new Cycle(running + 1, List.copyOf(eligible))
                : new Cycle(running, left);
    }

    /** How many of them are drawn in a month. */
    int take(int most) {
        return Math.min(most, left.size());
    }
}
