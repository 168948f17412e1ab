package shangliang.ledger;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.LeafEvidence;
import shangliang.engine.merkle.NoteVerifier;

/** Recomputes the whole log from its leaves and compares it with all that was ever said of it. */
@Component
class Audit {

    private final LeafRows leaves;
    private final Tree tree;
    private final ObjectProvider<LeafEvidence> owners;

    Audit(LeafRows leaves, Tree tree, ObjectProvider<LeafEvidence> owners) {
        this.leaves = leaves;
        this.tree = tree;
        this.owners = owners;
    }

    Findings run(List<Claim> given, List<NoteVerifier> keys) {
        var findings = new Findings();
        var claims = new Claims(tree.origin(), keys, findings);
        tree.eachNote(note -> claims.add(new Claim("database", note)));
        given.forEach(claims::add);
        var records = new RecordWalk(leaves, owners.stream().toList(), findings);
        new TreeWalk(leaves, tree, claims, findings).run(records::expect);
        records.run();
        findings.waiting = leaves.waiting();
        return findings;
    }
}
