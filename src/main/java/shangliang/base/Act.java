package shangliang.base;

import java.time.Instant;
import java.util.UUID;

/**
 * Something done, published in the transaction that does it, so that the ledger gets its leaf or nothing happens.
 *
 * @param id also the id of the leaf and of the record the owning module keeps of this act
 * @param name what was done, for example {@code voices.answered}
 * @param by {@link Viewer#actor()}
 * @param commitment hides the content, which stays with its owner and may be erased
 */
public record Act(UUID id, String name, SourceRef subject, Instant at, String by, Commitment commitment) {}
