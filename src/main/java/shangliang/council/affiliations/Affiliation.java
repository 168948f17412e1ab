package shangliang.council.affiliations;

import java.time.LocalDate;
import java.util.UUID;
import shangliang.base.SourceRef;
import shangliang.council.Span;

/** One organisation that a member heads or works for. */
record Affiliation(UUID id, UUID member, Declared declared) {

    SourceRef ref() {
        return new SourceRef("affiliation", id);
    }

    /** The same, over with this day. */
    Affiliation until(LocalDate day) {
        var span = new Span(declared.span().from(), day);
        return new Affiliation(
                id, member, new Declared(declared.organisation(), declared.role(), declared.trade(), span));
    }
}
