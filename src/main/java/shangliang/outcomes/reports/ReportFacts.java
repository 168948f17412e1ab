package shangliang.outcomes.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.council.DutyFacts;
import shangliang.outcomes.acts.HandedIn;

/** Tells of a member the reports they handed in; whether one was adopted makes no difference here. */
@Configuration(proxyBeanMethods = false)
class ReportFacts {

    /** Index {@code report_account_ix}. */
    private static final String HANDED_IN = """
            select id, year, serial, title, begun_at
            from report
            where account = :account
              and begun_at >= :from
              and begun_at < :to
              and phase not in ('DRAFT', 'WITHDRAWN')
            """;

    @Bean
    DutyFacts dutyFactsOfReports(JdbcClient jdbc) {
        return new HandedIn(jdbc, HANDED_IN, ReportFacts::fact);
    }

    private static DutyFacts.Fact fact(ResultSet row, int at) throws SQLException {
        var number = new ReportNumber(row.getInt("year"), row.getLong("serial"));
        return HandedIn.fact(
                row, OpinionReport.KIND, DutyFacts.Heading.REPORT, "outcomes.report.duty", "/desk/reports/" + number);
    }
}
