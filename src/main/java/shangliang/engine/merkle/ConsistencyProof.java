package shangliang.engine.merkle;

import java.util.ArrayList;
import java.util.List;

/** Shows that a tree only grew: everything under the old root is still there, in the same order. */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("a tree of " + from + " does not grow into one of " + to);
        }
    }

    public static ConsistencyProof of(long from, long to, Nodes nodes) {
        var path = new ArrayList<Hash>();
        if (from > 0) {
            collect(from, new Range(0, to), nodes, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    public boolean holds(Hash older, Hash newer) {
        if (from == 0) {
            return path.isEmpty() && older.equals(Hash.ofNothing());
        }
        var rest = new Path(path);
        return climb(new Range(0, to), older, rest).equals(new Roots(older, newer)) && rest.isUsedUp();
    }

    private static void collect(long from, Range range, Nodes nodes, List<Hash> path) {
        if (from == range.to()) {
            if (range.from() > 0) {
                path.add(range.hash(nodes));
            }
        } else if (from <= range.left().to()) {
            collect(from, range.left(), nodes, path);
            path.add(range.right().hash(nodes));
        } else {
            collect(from, range.right(), nodes, path);
            path.add(range.left().hash(nodes));
        }
    }

    private Roots climb(Range range, Hash older, Path rest) {
        if (from == range.to()) {
            return Roots.same(range.from() == 0 ? older : rest.take());
        }
        if (from <= range.left().to()) {
            var roots = climb(range.left(), older, rest);
            return new Roots(roots.older(), Hash.ofChildren(roots.newer(), rest.take()));
        }
        var roots = climb(range.right(), older, rest);
        var left = rest.take();
        return new Roots(Hash.ofChildren(left, roots.older()), Hash.ofChildren(left, roots.newer()));
    }

    /** What both trees have at one fork. */
    private record Roots(Hash older, Hash newer) {
        static Roots same(Hash hash) {
            return new Roots(hash, hash);
        }
    }
}
