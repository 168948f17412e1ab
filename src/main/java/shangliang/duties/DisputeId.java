package shangliang.duties;

import java.time.Instant;
import java.util.UUID;
import shangliang.base.Ids;
import shangliang.base.SourceRef;

/** Names one dispute. */
public record DisputeId(UUID value) {

    static DisputeId next(Instant now) {
        return new DisputeId(Ids.next(now));
    }

    public SourceRef ref() {
        return new SourceRef("duty-dispute", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
