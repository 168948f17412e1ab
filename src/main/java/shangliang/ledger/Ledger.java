package shangliang.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Act;
import shangliang.base.SourceRef;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.NoteVerifier;

/** The district's log of acts: takes a leaf with each act, seals them in order, proves any of them to outsiders. */
@Service
public class Ledger {

    private static final int AT_ONCE = 10_000;

    private final LeafRows leaves;
    private final Tree tree;
    private final Audit audit;
    private final Clock clock;

    Ledger(LeafRows leaves, Tree tree, Audit audit, Clock clock) {
        this.leaves = leaves;
        this.tree = tree;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes the leaf in the act's own transaction: both happen or neither. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        leaves.add(act);
    }

    /** Seals what waits, up to some thousands at once; says whether there is a new checkpoint. */
    @Transactional
    public boolean seal() {
        if (!tree.lease()) {
            return false;
        }
        var edge = tree.edge();
        var fresh = leaves.seal(edge.size(), AT_ONCE);
        if (fresh.isEmpty() && tree.newest().isPresent()) {
            return false;
        }
        tree.grow(edge, fresh.stream().map(Leaf::hash).toList(), clock.instant());
        return true;
    }

    /** The proof that the subject's first act is in the log, as text; empty while that act still waits for its seal. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ReceiptProof> receipt(SourceRef subject) {
        return leaves.firstOf(subject)
                .flatMap(leaf -> tree.newest()
                        .map(seal -> new ReceiptProof(leaf.entry(), tree.proof(leaf.index(), seal), seal.note())));
    }

    /** When the log was last sealed; empty while it never was. */
    @Transactional(readOnly = true)
    public Optional<Instant> sealedAt() {
        return tree.newest().map(Seal::at);
    }

    /** What the log last signed of itself; empty while it was never sealed. */
    @Transactional(readOnly = true)
    public Optional<Checkpoint> head() {
        return tree.newest().map(Seal::checkpoint);
    }

    @Transactional(readOnly = true)
    Optional<Seal> newest() {
        return tree.newest();
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    boolean contains(Checkpoint older) {
        return tree.contains(older);
    }

    /** Recomputes everything on one unmoving view of the database. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Findings verify(List<Claim> given, List<NoteVerifier> keys) {
        return audit.run(given, keys);
    }
}
