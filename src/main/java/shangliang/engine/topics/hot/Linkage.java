package shangliang.engine.topics.hot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins what is most alike first, and two groups only when all their pairs are alike on average: a chain of neighbours is no
 * matter. A pair without a link counts as nothing. A group that would grow past its limit is not joined.
 */
final class Linkage {

    /** Two groups, and the mean over all their pairs. */
    private record Offer(int one, int other, double likeness) {}

    private static final Comparator<Offer> BEST = Comparator.comparingDouble(Offer::likeness)
            .reversed()
            .thenComparingInt(Offer::one)
            .thenComparingInt(Offer::other);

    private final double enough;
    private final int limit;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
    private final PriorityQueue<Offer> offers = new PriorityQueue<>(BEST);

    Linkage(int points, double enough, int limit) {
        this.enough = enough;
        this.limit = limit;
        for (int point = 0; point < points; point++) {
            groups.add(List.of(point));
        }
    }

    /** The groups of at least two, each with its points ascending. */
    List<List<Integer>> join(List<Link> links) {
        links.forEach(link -> note(link.one(), link.other(), link.likeness()));
        for (var best = offers.poll(); best != null; best = offers.poll()) {
            if (sums.containsKey(best.one) && sums.containsKey(best.other)) {
                join(best);
            }
        }
        return sums.keySet().stream()
                .map(groups::get)
                .filter(group -> group.size() > 1)
                .sorted(Comparator.comparingInt(List::getFirst))
                .toList();
    }

    private void join(Offer best) {
        var joined = groups.size();
        var members = new ArrayList<>(groups.get(best.one));
        members.addAll(groups.get(best.other));
        members.sort(Comparator.naturalOrder());
        groups.add(members);
        var around = taken(best.one);
        taken(best.other).forEach((group, sum) -> around.merge(group, sum, Double::sum));
        around.remove(best.one);
        around.remove(best.other);
        sums.put(joined, new HashMap<>());
        around.forEach((group, sum) -> {
            neighbours(group).remove(best.one);
            neighbours(group).remove(best.other);
            note(joined, group, sum);
        });
    }

    private Map<Integer, Double> taken(int group) {
        var around = sums.remove(group);
        return around == null ? new HashMap<>() : around;
    }

    private Map<Integer, Double> neighbours(int group) {
        return sums.computeIfAbsent(group, unseen -> new HashMap<>());
    }

    private void note(int one, int other, double sum) {
        neighbours(one).put(other, sum);
        neighbours(other).put(one, sum);
        long size = groups.get(one).size();
        long others = groups.get(other).size();
        var mean = sum / (size * others);
        if (mean >= enough && size + others <= limit) {
            offers.add(new Offer(Math.min(one, other), Math.max(one, other), mean));
        }
    }
}
