package shangliang.engine.merkle;

/** Where the hashes of complete subtrees are kept, so that a proof never needs the leaves themselves. */
@FunctionalInterface
public interface Nodes {

    /** The hash over the leaves from {@code index << level} up to {@code (index + 1) << level}. */
    Hash at(int level, long index);
}
