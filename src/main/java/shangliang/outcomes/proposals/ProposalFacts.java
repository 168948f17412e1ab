package shangliang.outcomes.proposals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Zone;
import shangliang.council.DutyFacts;

/** Tells of a member the proposals they handed in or signed. */
@Component
class ProposalFacts implements DutyFacts {

    /** Index {@code proposal_begun_ix}. */
    private static final String HANDED_IN = """
            select id, year, serial, title, begun_at, account = :account as own
            from proposal
            where begun_at >= :from
              and begun_at < :to
              and phase not in ('DRAFT', 'COSIGNING', 'WITHDRAWN')
              and (account = :account or :account = any(signers))
            """;

    private final JdbcClient jdbc;

    ProposalFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> of(Whom member, Days days) {
        return member.account() == null
                ? List.of()
                : jdbc.sql(HANDED_IN)
                        .param("account", member.account())
                        .param("from", days.from())
                        .param("to", days.to())
                        .query((row, at) -> new Fact(
                                new SourceRef(Proposal.KIND, row.getObject("id", UUID.class)),
                                Heading.PROPOSAL,
                                Zone.day(row.getObject("begun_at", OffsetDateTime.class)
                                        .toInstant()),
                                row.getBoolean("own") ? "outcomes.duty.proposed" : "outcomes.duty.signed",
                                List.of(Label.of(row.getString("title"))),
                                "/desk/proposals/" + new ProposalNumber(row.getInt("year"), row.getLong("serial"))))
                        .list();
    }
}
