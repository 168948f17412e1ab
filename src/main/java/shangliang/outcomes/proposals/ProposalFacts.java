package shangliang.outcomes.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.council.DutyFacts;
import shangliang.outcomes.acts.HandedIn;

/** Tells of a member the proposals they handed in or signed. */
@Configuration(proxyBeanMethods = false)
class ProposalFacts {

    /** Index {@code proposal_begun_ix}. */
    private static final String HANDED_IN = """
            select id, year, serial, title, begun_at, account = :account as own
            from proposal
            where begun_at >= :from
              and begun_at < :to
              and phase not in ('DRAFT', 'COSIGNING', 'WITHDRAWN')
              and (account = :account or :account = any(signers))
            """;

    @Bean
    DutyFacts dutyFactsOfProposals(JdbcClient jdbc) {
        return new HandedIn(jdbc, HANDED_IN, ProposalFacts::fact);
    }

    private static DutyFacts.Fact fact(ResultSet row, int at) throws SQLException {
        var number = new ProposalNumber(row.getInt("year"), row.getLong("serial"));
        var key = row.getBoolean("own") ? "outcomes.duty.proposed" : "outcomes.duty.signed";
        return HandedIn.fact(row, Proposal.KIND, DutyFacts.Heading.PROPOSAL, key, "/desk/proposals/" + number);
    }
}
