package shangliang.engine.merkle;

import java.util.ArrayList;
import java.util.List;

/** The complete subtrees at the right edge of a tree: all that is needed to grow it and to know its root. */
public record Frontier(long size, List<Hash> peaks) {

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(peaks.size() + " peaks do not make a tree of " + size);
        }
    }

    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /** The edge of a stored tree. */
    public static Frontier of(long size, Nodes nodes) {
        var peaks = new ArrayList<Hash>();
        for (int level = 62; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                peaks.add(nodes.at(level, (size >> level) - 1));
            }
        }
        return new Frontier(size, peaks);
    }

    /** The tree with more leaves; each subtree that became complete is told to {@code growth}, leaves included. */
    public Frontier append(List<Hash> leaves, TileGrowth growth) {
        var grown = new ArrayList<>(peaks);
        var count = size;
        for (var leaf : leaves) {
            push(grown, count++, leaf, growth);
        }
        return new Frontier(count, grown);
    }

    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.ofNothing();
        }
        var root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.ofChildren(peaks.get(i), root);
        }
        return root;
    }

    private static void push(List<Hash> peaks, long index, Hash leaf, TileGrowth growth) {
        var hash = leaf;
        growth.completed(0, index, hash);
        for (int level = 0; (index >> level & 1) == 1; level++) {
            hash = Hash.ofChildren(peaks.removeLast(), hash);
            growth.completed(level + 1, index >> (level + 1), hash);
        }
        peaks.add(hash);
    }
}
