package shangliang.outcomes.reports;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Zone;
import shangliang.council.DutyFacts;

/** Tells of a member the reports they handed in; whether one was adopted makes no difference here. */
@Component
class ReportFacts implements DutyFacts {

    /** Index {@code report_account_ix}. */
    private static final String HANDED_IN = """
            select id, year, serial, title, begun_at
            from report
            where account = :account
              and begun_at >= :from
              and begun_at < :to
              and phase not in ('DRAFT', 'WITHDRAWN')
            """;

    private final JdbcClient jdbc;

    ReportFacts(JdbcClient jdbc) {
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
                                new SourceRef(OpinionReport.KIND, row.getObject("id", UUID.class)),
                                Heading.REPORT,
                                Zone.day(row.getTimestamp("begun_at").toInstant()),
                                "outcomes.report.duty",
                                List.of(Label.of(row.getString("title"))),
                                "/desk/reports/" + new ReportNumber(row.getInt("year"), row.getLong("serial"))))
                        .list();
    }
}
