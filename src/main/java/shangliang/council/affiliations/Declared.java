package shangliang.council.affiliations;

import org.jspecify.annotations.Nullable;
import shangliang.base.Trade;
import shangliang.council.Span;

/**
 * What a member says of one organisation.
 *
 * @param role what the member is there
 * @param trade of the organisation, or null when it is of none
 */
public record Declared(
        String organisation, String role, @Nullable Trade trade, Span span) {}
