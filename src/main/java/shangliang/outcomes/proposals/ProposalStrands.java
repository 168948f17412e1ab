package shangliang.outcomes.proposals;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Piece.Audience;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.thread.Strand;
import shangliang.thread.Strands;

/** Tells the thread of proposals. */
@Component
class ProposalStrands implements Strands {

    /** By primary key. */
    private static final String OF = """
            select %s
            from proposal
            where id = any(:ids)
              and %s
            """;

    private final JdbcClient jdbc;
    private final Council council;
    private final Terms terms;

    ProposalStrands(JdbcClient jdbc, Council council, Terms terms) {
        this.jdbc = jdbc;
        this.council = council;
        this.terms = terms;
    }

    @Override
    public String kind() {
        return Proposal.KIND;
    }

    @Override
    public List<Strand> of(Collection<UUID> matters, Viewer viewer) {
        var sight = ProposalSight.of(viewer, terms.committee());
        var telling = new ProposalTelling(council.directory(), terms);
        var params = new HashMap<>(sight.params());
        params.put("ids", matters.toArray(UUID[]::new));
        return jdbc
                .sql(OF.formatted(ProposalMapping.COLUMNS, sight.condition()))
                .params(params)
                .query(ProposalMapping::proposal)
                .list()
                .stream()
                .map(proposal -> strand(proposal, sight != ProposalSight.PUBLIC, telling))
                .toList();
    }

    private static Strand strand(Proposal proposal, boolean staff, ProposalTelling telling) {
        return new Strand(
                proposal.ref(),
                "outcomes.number",
                proposal.number().toString(),
                proposal.paper().title(),
                (staff ? "/desk/proposals/" : "/proposals/") + proposal.number(),
                staff ? Audience.STAFF : Audience.PUBLIC,
                Strand.Hold.of(telling.holder(proposal), proposal.standing().step()));
    }
}
