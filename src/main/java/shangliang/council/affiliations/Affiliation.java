package shangliang.council.affiliations;

import java.util.UUID;
import shangliang.base.SourceRef;

/** One organisation that a member heads or works for. */
record Affiliation(UUID id, UUID member, Declared declared) {

    SourceRef ref() {
        return new SourceRef("affiliation", id);
    }
}
