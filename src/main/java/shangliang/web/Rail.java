package shangliang.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A colleague's places: those of every day stand open, the others are folded until something waits in one.
 *
 * @param open in order, with the place that is looked at
 * @param folded in order
 */
public record Rail(List<RailItem> open, List<RailItem> folded) {

    /** As many as are taken in at a glance. */
    private static final int AT_A_GLANCE = 10;

    /** Below that a fold hides more than it spares. */
    private static final int WORTH_A_FOLD = 3;

    static Rail of(List<RailItem> places, String path) {
        var all =
                places.stream().sorted(Comparator.comparingInt(RailItem::order)).toList();
        var folded = IntStream.range(AT_A_GLANCE, Math.max(AT_A_GLANCE, all.size()))
                .mapToObj(all::get)
                .filter(item -> item.count() == 0 && !item.isAt(path))
                .toList();
        return folded.size() < WORTH_A_FOLD
                ? new Rail(all, List.of())
                : new Rail(all.stream().filter(item -> !folded.contains(item)).toList(), folded);
    }
}
