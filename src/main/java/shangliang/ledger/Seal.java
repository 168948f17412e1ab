package shangliang.ledger;

import java.time.Instant;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.SignedNote;

/** A signed checkpoint and when it was signed. */
record Seal(Checkpoint checkpoint, SignedNote note, Instant at) {

    static Seal of(SignedNote note, Instant at) {
        return new Seal(Checkpoint.parse(note.body()), note, at);
    }

    long size() {
        return checkpoint.size();
    }
}
