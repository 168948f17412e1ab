package shangliang.outcomes.reports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.studios.StudioOutcomes;

/** Tells a studio's page how many of its own reports went up; none is named, for reports are not public. */
@Component
class ReportHarvest implements StudioOutcomes {

    /** Index {@code report_body_ix}. */
    private static final String SENT = """
            select count(*)
            from report
            where body = :body
              and phase in ('SENT', 'ADOPTED', 'NOT_ADOPTED', 'REMARKED', 'ANSWERED', 'FED_BACK', 'ARCHIVED')
            """;

    private final JdbcClient jdbc;

    ReportHarvest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tally> of(String studio) {
        var sent = jdbc.sql(SENT)
                .param("body", Author.body(Role.STUDIO_LEAD, ScopeRef.studio(studio)))
                .query(Long.class)
                .single();
        return sent == 0 ? List.of() : List.of(new Tally(Kind.PAPER, sent, List.of()));
    }
}
