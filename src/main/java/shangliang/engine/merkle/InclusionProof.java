package shangliang.engine.merkle;

import java.util.ArrayList;
import java.util.List;

/** Shows that one leaf stands at one place of a tree, to someone who holds nothing but its root. */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
    }

    public static InclusionProof of(long index, long size, Nodes nodes) {
        var path = new ArrayList<Hash>();
        collect(index, new Range(0, size), nodes, path);
        return new InclusionProof(index, size, path);
    }

    public boolean holds(Hash leaf, Hash root) {
        var rest = new Path(path);
        return climb(new Range(0, size), leaf, rest).equals(root) && rest.isUsedUp();
    }

    private static void collect(long index, Range range, Nodes nodes, List<Hash> path) {
        if (range.size() <= 1) {
            return;
        }
        if (index < range.left().to()) {
            collect(index, range.left(), nodes, path);
            path.add(range.right().hash(nodes));
        } else {
            collect(index, range.right(), nodes, path);
            path.add(range.left().hash(nodes));
        }
    }

    private Hash climb(Range range, Hash leaf, Path rest) {
        if (range.size() == 1) {
            return leaf;
        }
        if (index < range.left().to()) {
            var left = climb(range.left(), leaf, rest);
            return Hash.ofChildren(left, rest.take());
        }
        var right = climb(range.right(), leaf, rest);
        return Hash.ofChildren(rest.take(), right);
    }
}
