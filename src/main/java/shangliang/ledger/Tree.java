package shangliang.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.Frontier;
import shangliang.engine.merkle.Hash;
import shangliang.engine.merkle.InclusionProof;
import shangliang.engine.merkle.NoteSigner;
import shangliang.engine.merkle.SignedNote;
import shangliang.engine.merkle.Tile;
import shangliang.engine.merkle.TileAddress;
import shangliang.engine.merkle.TileGrowth;

/** The stored Merkle tree and its signed checkpoints: grows without reading what it already holds. */
@Component
class Tree {

    private final TileRows tiles;
    private final SealRows seals;
    private final LogKey key;
    private final AtomicReference<@Nullable Signed> good = new AtomicReference<>();

    Tree(TileRows tiles, SealRows seals, LogKey key) {
        this.tiles = tiles;
        this.seals = seals;
        this.key = key;
    }

    /** A whole note, and the key that has signed it. */
    private record Signed(String note, NoteSigner by) {}

    String origin() {
        return key.origin();
    }

    boolean lease() {
        return seals.lease();
    }

    Optional<Seal> newest() {
        return seals.newest();
    }

    /** The edge to grow from, once it is certain that the next checkpoint will not contradict the last. */
    Frontier edge() {
        var newest = seals.newest();
        if (newest.isEmpty()) {
            return Frontier.empty();
        }
        var seal = newest.get();
        if (!isSigned(seal.note())) {
            throw new LedgerHalted("the newest checkpoint is not signed by the key in the key file");
        }
        var edge = edgeAt(seal.size());
        if (!edge.root().equals(seal.checkpoint().root())) {
            throw new LedgerHalted("the stored tree is not the one that was signed; run verify-ledger");
        }
        return edge;
    }

    /** What was found good stays good for the same key, so that idle seconds cost nothing. */
    private boolean isSigned(SignedNote note) {
        var signer = key.existing().orElse(null);
        if (signer == null) {
            return false;
        }
        var found = new Signed(note.text(), signer);
        if (found.equals(good.get())) {
            return true;
        }
        var signed = note.isSignedBy(signer.verifier());
        if (signed) {
            good.set(found);
        }
        return signed;
    }

    void grow(Frontier edge, List<Hash> leaves, Instant now) {
        var growth = new TileGrowth();
        var grown = edge.append(leaves, growth);
        growth.additions().forEach(tile -> tiles.append(tile, edge.size()));
        var checkpoint = new Checkpoint(key.origin(), grown.size(), grown.root());
        var note = SignedNote.sign(checkpoint.text(), key.existingOrNew());
        seals.add(new Seal(checkpoint, note, now));
    }

    InclusionProof proof(long index, Seal in) {
        return InclusionProof.of(index, in.size(), tiles.nodes());
    }

    Optional<Tile> tile(TileAddress address) {
        return tiles.find(address);
    }

    void eachNote(Consumer<String> to) {
        seals.eachNote(to);
    }

    /** Whether the stored tree still has this root at this size. */
    boolean contains(Checkpoint older) {
        var size = seals.newest().map(Seal::size).orElse(0L);
        return older.size() <= size && edgeAt(older.size()).root().equals(older.root());
    }

    private Frontier edgeAt(long size) {
        try {
            return Frontier.of(size, tiles.nodes());
        } catch (IllegalArgumentException e) {
            throw new LedgerHalted("the stored tree is damaged; run verify-ledger: " + e.getMessage());
        }
    }
}
