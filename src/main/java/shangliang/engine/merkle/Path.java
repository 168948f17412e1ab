package shangliang.engine.merkle;

import java.util.List;

/** The hashes of a proof while it is being checked: each must be used, and none may be missing. */
final class Path {

    private final List<Hash> hashes;
    private int taken;

    Path(List<Hash> hashes) {
        this.hashes = hashes;
    }

    Hash take() {
        var next = taken < hashes.size() ? hashes.get(taken) : Hash.ofNothing();
        taken++;
        return next;
    }

    boolean isUsedUp() {
        return taken == hashes.size();
    }
}
