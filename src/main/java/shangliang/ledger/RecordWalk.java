package shangliang.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import shangliang.base.Commitment;
import shangliang.base.LeafEvidence;
import shangliang.base.LeafEvidence.Evidence;

/** Holds what the modules kept of their acts against the leaves: nothing changed, nothing without a leaf, nothing gone. */
final class RecordWalk {

    private static final int AT_ONCE = 1_000;

    private final LeafRows leaves;
    private final List<LeafEvidence> owners;
    private final Findings findings;
    private final BitSet owned = new BitSet();
    private final List<Evidence> buffer = new ArrayList<>();

    RecordWalk(LeafRows leaves, List<LeafEvidence> owners, Findings findings) {
        this.leaves = leaves;
        this.owners = owners;
        this.findings = findings;
    }

    /** Notes which leaves must have a record somewhere. */
    void expect(Leaf leaf) {
        if (owners.stream().anyMatch(owner -> owner.owns(leaf.act().name()))) {
            owned.set((int) leaf.index());
        }
    }

    void run() {
        owners.forEach(owner -> owner.each(this::take));
        flush();
        owned.stream().forEach(index -> findings.problem("ledger.verify.record.gone", index));
    }

    private void take(Evidence record) {
        buffer.add(record);
        if (buffer.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        var ids = buffer.stream().map(Evidence::act).toList();
        var found = leaves.of(ids).stream()
                .collect(Collectors.groupingBy(leaf -> leaf.act().id()));
        buffer.forEach(record -> compare(record, found.getOrDefault(record.act(), List.of())));
        buffer.clear();
    }

    private void compare(Evidence record, List<Leaf> found) {
        if (found.isEmpty()) {
            findings.problem("ledger.verify.record.leafless", record.act());
        }
        for (var leaf : found) {
            if (leaf.index() >= 0) {
                owned.clear((int) leaf.index());
            }
            compare(record, leaf);
        }
    }

    private void compare(Evidence record, Leaf leaf) {
        var salt = record.salt();
        var content = record.content();
        if (salt == null || content == null) {
            findings.erased++;
        } else if (Commitment.to(salt, content).equals(leaf.act().commitment())) {
            findings.matching++;
        } else {
            findings.problem(
                    "ledger.verify.record.changed",
                    leaf.index(),
                    leaf.act().name(),
                    leaf.act().id());
        }
    }
}
