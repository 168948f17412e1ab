package shangliang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.Frontier;
import shangliang.engine.merkle.Hash;
import shangliang.engine.merkle.MalformedNote;
import shangliang.engine.merkle.NoteVerifier;
import shangliang.engine.merkle.SignedNote;

/** All kept checkpoints by size, each held against the recomputed tree as it grows past that size. */
final class Claims {

    private record Root(String source, Hash root) {}

    private final TreeMap<Long, List<Root>> bySize = new TreeMap<>();
    private final Map<String, Long> agreed = new HashMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private final String origin;
    private final List<NoteVerifier> keys;
    private final Findings findings;

    Claims(String origin, List<NoteVerifier> keys, Findings findings) {
        this.origin = origin;
        this.keys = List.copyOf(keys);
        this.findings = findings;
    }

    void add(Claim claim) {
        findings.checkpoints++;
        try {
            var note = SignedNote.parse(claim.note());
            add(claim.source(), note, Checkpoint.parse(note.body()));
        } catch (MalformedNote e) {
            findings.problem("ledger.verify.malformed", claim.source());
        }
    }

    /** Holds every checkpoint of exactly this size against the tree. */
    void meet(Frontier tree) {
        var here = bySize.remove(tree.size());
        if (here != null) {
            here.forEach(claimed -> compare(claimed, tree));
        }
    }

    /** What vouches for more acts than there are. */
    void end(long size) {
        bySize.descendingMap()
                .forEach((claimed, roots) -> roots.forEach(root -> {
                    if (contradicted.add(root.source())) {
                        findings.problem("ledger.verify.shorter", root.source(), claimed, size);
                    }
                }));
    }

    private void add(String source, SignedNote note, Checkpoint checkpoint) {
        if (!checkpoint.origin().equals(origin)) {
            findings.problem("ledger.verify.origin", source, checkpoint.origin());
        } else if (keys.stream().noneMatch(note::isSignedBy)) {
            findings.problem("ledger.verify.unsigned", source, checkpoint.size());
        } else {
            bySize.computeIfAbsent(checkpoint.size(), fresh -> new ArrayList<>())
                    .add(new Root(source, checkpoint.root()));
        }
    }

    /** After the first difference every later root of that source differs too; one line tells it. */
    private void compare(Root claimed, Frontier tree) {
        if (claimed.root().equals(tree.root())) {
            agreed.put(claimed.source(), tree.size());
        } else if (contradicted.add(claimed.source())) {
            var first = agreed.getOrDefault(claimed.source(), 0L);
            findings.problem("ledger.verify.root", claimed.source(), tree.size(), first, tree.size() - 1);
        }
    }
}
