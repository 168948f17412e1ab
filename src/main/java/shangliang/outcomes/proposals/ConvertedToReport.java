package shangliang.outcomes.proposals;

import java.util.List;
import java.util.UUID;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;

/**
 * A proposal goes on as an opinion report with its proposer's consent, published in the transaction of the consent.
 *
 * @param role and {@code scope}: the post that acts for the proposer
 * @param voices that it began with
 */
public record ConvertedToReport(
        SourceRef proposal, Paper paper, Proposer proposer, Role role, ScopeRef scope, List<UUID> voices) {}
