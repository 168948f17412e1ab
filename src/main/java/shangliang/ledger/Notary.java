package shangliang.ledger;

import org.springframework.stereotype.Component;
import shangliang.engine.merkle.SignedNote;

/** Signs in the district's name what another district is to take as ours: under the key that the log is signed with. */
@Component
public class Notary {

    private final LogKey key;

    Notary(LogKey key) {
        this.key = key;
    }

    /** The name that stands with the signature, and that others know the district's ledger by. */
    public String name() {
        return key.existingOrNew().verifier().name();
    }

    /** The text, an empty line and the signature (C2SP signed-note). */
    public String sign(String text) {
        return SignedNote.sign(text, key.existingOrNew()).text();
    }
}
