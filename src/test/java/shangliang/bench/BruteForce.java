package shangliang.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares all texts with all others by their sets of three-letter runs: slow, simple, and another way than the index. */
public final class BruteForce {

    private BruteForce() {}

    /** Pairs "earlier-later" of texts whose Jaccard likeness is at least {@code like}. */
    public static Set<String> pairs(List<String> texts, double like) {
        var sets = texts.stream().map(BruteForce::runs).toList();
        var where = new HashMap<String, List<Integer>>();
        var pairs = new HashSet<String>();
        for (int later = 0; later < sets.size(); later++) {
            var both = new int[later];
            for (var run : sets.get(later)) {
                var before = where.computeIfAbsent(run, unseen -> new ArrayList<>());
                before.forEach(earlier -> both[earlier]++);
                before.add(later);
            }
            var size = sets.get(later).size();
            for (int earlier = 0; earlier < later; earlier++) {
                if (both[earlier] >= like * (size + sets.get(earlier).size() - both[earlier]) && size > 0) {
                    pairs.add(earlier + "-" + later);
                }
            }
        }
        return pairs;
    }

    private static Set<String> runs(String text) {
        return IntStream.rangeClosed(0, text.length() - 3)
                .mapToObj(at -> text.substring(at, at + 3))
                .collect(Collectors.toSet());
    }
}
