package shangliang.engine.merkle;

/** The leaves from one index up to another, split as RFC 6962 splits a tree. */
record Range(long from, long to) {

    long size() {
        return to - from;
    }

    Range left() {
        return new Range(from, middle());
    }

    Range right() {
        return new Range(middle(), to);
    }

    Hash hash(Nodes nodes) {
        if (size() == 0) {
            return Hash.ofNothing();
        }
        if (Long.bitCount(size()) == 1) {
            var level = Long.numberOfTrailingZeros(size());
            return nodes.at(level, from >> level);
        }
        return Hash.ofChildren(left().hash(nodes), right().hash(nodes));
    }

    /** The largest power of two below the size belongs to the left. */
    private long middle() {
        return from + Long.highestOneBit(size() - 1);
    }
}
