package shangliang.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Since when, and who brought it about.
 *
 * @param actor {@code post:…} or {@code clock}
 * @param name of the staff member, or empty
 */
record Stamp(
        Instant at, String actor, String name, @Nullable UUID account) {}
