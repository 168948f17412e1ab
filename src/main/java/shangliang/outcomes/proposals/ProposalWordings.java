package shangliang.outcomes.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Place;
import shangliang.likeness.Wording;
import shangliang.likeness.Wordings;

/** Lets proposals that were handed in be found by their words; what is still being written is its writer's alone. */
@Component
class ProposalWordings implements Wordings {

    private static final Place NOWHERE = new Place("", "");

    private static final String OF = """
            select %s, begun_at
            from proposal
            where id = any(:ids)
              and phase not in ('DRAFT', 'COSIGNING', 'WITHDRAWN')
            """.formatted(ProposalMapping.COLUMNS);

    private static final String AFTER = """
            select id
            from proposal
            where id > :last
            order by id
            limit :size
            """;

    private final JdbcClient jdbc;

    ProposalWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Proposal.KIND;
    }

    @Override
    public List<Wording> of(Collection<UUID> ids) {
        return jdbc.sql(OF)
                .param("ids", ids.toArray(UUID[]::new))
                .query(ProposalWordings::wording)
                .list();
    }

    @Override
    public List<UUID> after(UUID last, int size) {
        return jdbc.sql(AFTER)
                .param("last", last)
                .param("size", size)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Wording wording(ResultSet row, int number) throws SQLException {
        var proposal = ProposalMapping.proposal(row, number);
        return new Wording(
                proposal.ref(),
                text(proposal.paper()),
                open(proposal),
                NOWHERE,
                null,
                row.getTimestamp("begun_at").toInstant(),
                null,
                Set.of());
    }

    private static Wording.@Nullable Text open(Proposal proposal) {
        return proposal.standing().openness().whole() ? text(proposal.paper()) : null;
    }

    static Wording.Text text(Paper paper) {
        return new Wording.Text(paper.title(), paper.facts() + "\n" + paper.suggestions());
    }
}
