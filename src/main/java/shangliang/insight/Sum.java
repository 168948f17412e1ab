package shangliang.insight;

import java.util.Collection;
import java.util.function.Predicate;

/** How often something counts; dimensions that were not asked for are empty. */
record Sum(Fact fact, int n) {

    static int of(Collection<Sum> sums) {
        return sums.stream().mapToInt(Sum::n).sum();
    }

    static int of(Collection<Sum> sums, Predicate<Fact> which) {
        return sums.stream()
                .filter(sum -> which.test(sum.fact()))
                .mapToInt(Sum::n)
                .sum();
    }
}
