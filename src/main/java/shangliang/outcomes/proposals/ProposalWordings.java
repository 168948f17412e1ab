package shangliang.outcomes.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.likeness.TableWordings;
import shangliang.likeness.Wording;
import shangliang.likeness.Wordings;

/** Lets proposals that were handed in be found by their words; what is still being written is its writer's alone. */
@Configuration(proxyBeanMethods = false)
class ProposalWordings {

    private static final String OF = """
            select %s, begun_at
            from proposal
            where id = any(:ids)
              and phase not in ('DRAFT', 'COSIGNING', 'WITHDRAWN')
            """.formatted(ProposalMapping.COLUMNS);

    @Bean
    Wordings wordingsOfProposals(JdbcClient jdbc) {
        return new TableWordings(jdbc, Proposal.KIND, OF, ProposalWordings::wording);
    }

    private static Wording wording(ResultSet row, int number) throws SQLException {
        var proposal = ProposalMapping.proposal(row, number);
        var at = row.getTimestamp("begun_at").toInstant();
        return TableWordings.wording(proposal.ref(), text(proposal.paper()), open(proposal), at);
    }

    private static Wording.@Nullable Text open(Proposal proposal) {
        return proposal.standing().openness().whole() ? text(proposal.paper()) : null;
    }

    static Wording.Text text(Paper paper) {
        return new Wording.Text(paper.title(), paper.facts() + "\n" + paper.suggestions());
    }
}
