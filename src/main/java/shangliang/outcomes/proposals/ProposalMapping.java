package shangliang.outcomes.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.outcomes.acts.Json;

/** Between a proposal and its row: what is asked for is a column, all else is kept as it is. */
final class ProposalMapping {

    static final String COLUMNS =
            "id, version, year, serial, phase, paper, proposer, signatures, handling, standing, state";

    private ProposalMapping() {}

    static Map<String, @Nullable Object> params(Proposal proposal) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", proposal.id());
        params.put("version", proposal.version());
        params.put("year", proposal.number().year());
        params.put("serial", proposal.number().serial());
        addFound(params, proposal);
        params.put("paper", Json.write(proposal.paper()));
        params.put("proposer", Json.write(proposal.proposer()));
        params.put("signatures", Json.write(proposal.signatures()));
        params.put("handling", Json.write(proposal.handling()));
        params.put("standing", Json.write(proposal.standing()));
        params.put("state", Json.write(proposal.state()));
        return params;
    }

    private static void addFound(Map<String, @Nullable Object> params, Proposal proposal) {
        var proposer = proposal.proposer();
        var step = proposal.standing().step();
        params.put("title", proposal.paper().title());
        params.put("phase", proposal.phase().name());
        params.put("filed", proposal.phase().isFiled());
        params.put(
                "open",
                proposal.phase().isFiled() && proposal.standing().openness().shown());
        params.put("kind", proposer.kind().name());
        params.put("account", proposer.account());
        params.put("body", body(proposer));
        params.put("onPaper", proposer.onPaper());
        params.put(
                "signers",
                proposal.signatures().stream().map(Signature::account).toArray(UUID[]::new));
        params.put("units", proposal.handling().seats().stream().map(Seat::unit).toArray(String[]::new));
        params.put("master", proposal.state() instanceof ProposalState.Merged merged ? merged.master() : null);
        params.put("due", step == null ? null : Timestamp.from(step.due()));
        params.put("begun", Timestamp.from(proposal.state().stamp().at()));
    }

    private static @Nullable String body(Proposer proposer) {
        var scope = proposer.scope();
        return scope == null || proposer.account() != null
                ? null
                : proposer.role() + ":" + scope.kind() + ":" + scope.code();
    }

    static Proposal proposal(ResultSet row, int number) throws SQLException {
        var phase = Phase.valueOf(row.getString("phase"));
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new ProposalNumber(row.getInt("year"), row.getLong("serial")),
                Json.read(row.getString("paper"), Paper.class),
                Json.read(row.getString("proposer"), Proposer.class),
                signatures(row.getString("signatures")),
                Json.read(row.getString("handling"), Handling.class),
                Json.read(row.getString("standing"), Standing.class),
                Json.read(row.getString("state"), phase.type()));
    }

    private static List<Signature> signatures(String text) {
        return Arrays.asList(Json.read(text, Signature[].class));
    }
}
