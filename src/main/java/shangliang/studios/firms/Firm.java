package shangliang.studios.firms;

import java.util.UUID;
import shangliang.base.SourceRef;
import shangliang.base.Trade;

/**
 * A firm that studios keep in touch with.
 *
 * @param wish how it wants to be spoken with, in its own words; may be empty
 */
record Firm(UUID id, String name, Trade trade, String town, String wish) {

    static final String KIND = "firm";

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }
}
