package shangliang.outcomes.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.council.DutyFacts;
import shangliang.outcomes.acts.HandedIn;

/** Tells of a member the works they handed in. */
@Configuration(proxyBeanMethods = false)
class WorkFacts {

    /** Index {@code work_account_ix}. */
    private static final String HANDED_IN = """
            select id, year, serial, title, kind, begun_at
            from work
            where account = :account
              and begun_at >= :from
              and begun_at < :to
              and phase not in ('DRAFT', 'WITHDRAWN')
            """;

    @Bean
    DutyFacts dutyFactsOfWorks(JdbcClient jdbc) {
        return new HandedIn(jdbc, HANDED_IN, WorkFacts::fact);
    }

    private static DutyFacts.Fact fact(ResultSet row, int at) throws SQLException {
        var number = new WorkNumber(row.getInt("year"), row.getLong("serial"));
        var key = "outcomes.work.duty." + row.getString("kind");
        return HandedIn.fact(row, Work.KIND, DutyFacts.Heading.WORK, key, "/desk/works/" + number);
    }
}
