package shangliang.outcomes.proposals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.SourceRef;

/** Which voices each proposal began with. */
@Repository
class ProposalVoices {

    private static final String ADD = """
            insert into proposal_voice (proposal, voice)
            select :proposal, unnest(:voices)
            on conflict do nothing
            """;

    private static final String OF = """
            select voice
            from proposal_voice
            where proposal = :proposal
            order by voice
            """;

    /** Primary key. */
    private static final String OF_THESE = """
            select proposal, voice
            from proposal_voice
            where proposal = any(:proposals)
            """;

    private static final String ABOUT = """
            select %s
            from proposal
            where id in (
                select proposal
                from proposal_voice
                where voice = :voice)
              and %s
            order by begun_at desc, id desc
            limit 5
            """;

    private final JdbcClient jdbc;

    ProposalVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of {@code began} that are voices. */
    void add(UUID proposal, List<SourceRef> began) {
        var voices =
                began.stream().filter(source -> source.kind().equals("voice")).map(SourceRef::id);
        jdbc.sql(ADD)
                .param("proposal", proposal)
                .param("voices", voices.toArray(UUID[]::new))
                .update();
    }

    /** Of those that began with any. */
    Map<UUID, List<UUID>> of(List<UUID> proposals) {
        return jdbc
                .sql(OF_THESE)
                .param("proposals", proposals.toArray(UUID[]::new))
                .query((row, at) ->
                        Map.entry(row.getObject("proposal", UUID.class), row.getObject("voice", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<UUID> of(UUID proposal) {
        return jdbc.sql(OF)
                .param("proposal", proposal)
                .query((row, at) -> row.getObject("voice", UUID.class))
                .list();
    }

    /** Index {@code proposal_voice_ix}. */
    List<Proposal> about(UUID voice, ProposalSight sight) {
        return jdbc.sql(ABOUT.formatted(ProposalMapping.COLUMNS, sight.condition()))
                .param("voice", voice)
                .params(sight.params())
                .query(ProposalMapping::proposal)
                .list();
    }
}
