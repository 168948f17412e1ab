package shangliang.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What the public page of the log shows.
 *
 * @param verifier the public key, or null before the first seal
 */
record LedgerPage(
        String origin, @Nullable String verifier, @Nullable Seal newest) {}
