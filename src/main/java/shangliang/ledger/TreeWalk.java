package shangliang.ledger;

import java.util.List;
import java.util.function.Consumer;
import shangliang.engine.merkle.Frontier;
import shangliang.engine.merkle.Tile;
import shangliang.engine.merkle.TileGrowth;

/** Grows the tree anew from the leaf rows and holds it against the stored hashes and every kept checkpoint. */
final class TreeWalk {

    private static final int AT_ONCE = 16 * Tile.WIDTH;

    private final LeafRows leaves;
    private final Tree stored;
    private final Claims claims;
    private final Findings findings;
    private Frontier tree = Frontier.empty();
    private boolean differs;

    TreeWalk(LeafRows leaves, Tree stored, Claims claims, Findings findings) {
        this.leaves = leaves;
        this.stored = stored;
        this.claims = claims;
        this.findings = findings;
    }

    /** Walks all leaves, or up to the first that is missing. */
    void run(Consumer<Leaf> each) {
        claims.meet(tree);
        var more = true;
        while (more) {
            var batch = leaves.from(tree.size(), AT_ONCE);
            more = !batch.isEmpty() && follow(batch, each);
        }
        findings.leaves = tree.size();
        claims.end(tree.size());
    }

    private boolean follow(List<Leaf> batch, Consumer<Leaf> each) {
        var before = tree.size();
        var growth = new TileGrowth();
        var whole = true;
        for (var leaf : batch) {
            whole = leaf.index() == tree.size();
            if (!whole) {
                findings.problem("ledger.verify.missing", tree.size());
                break;
            }
            tree = tree.append(List.of(leaf.hash()), growth);
            claims.meet(tree);
            each.accept(leaf);
        }
        growth.additions().forEach(added -> compare(added, before));
        return whole;
    }

    /** The stored leaf hashes were made at sealing, so they tell exactly which leaf is another one now. */
    private void compare(Tile added, long size) {
        var before = stored.tile(added.address()).map(Tile::hashes).orElse(List.of());
        var offset = added.address().widthIn(size);
        for (int i = 0; i < added.hashes().size() && !differs; i++) {
            var there = offset + i < before.size() ? before.get(offset + i) : null;
            if (!added.hashes().get(i).equals(there)) {
                tell(added, offset + i);
            }
        }
    }

    private void tell(Tile tile, int position) {
        differs = true;
        var address = tile.address();
        if (address.level() == 0) {
            findings.problem("ledger.verify.leaf", address.index() * Tile.WIDTH + position);
        } else {
            findings.problem("ledger.verify.tile", address.path(Tile.WIDTH));
        }
    }
}
