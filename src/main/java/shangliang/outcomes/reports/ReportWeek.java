package shangliang.outcomes.reports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.DutyFacts.Days;
import shangliang.council.DutyFacts.Whom;
import shangliang.council.WeekFacts;

/** Tells a member which report came back to be bettered. */
@Component
class ReportWeek implements WeekFacts {

    private static final String RETURNED = """
            select year, serial, title
            from report
            where account = :account
              and phase = 'RETURNED'
            order by begun_at
            """;

    private final JdbcClient jdbc;

    ReportWeek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> of(Whom member, Days days) {
        return member.account() == null
                ? List.of()
                : jdbc.sql(RETURNED)
                        .param("account", member.account())
                        .query((row, at) -> new Entry(
                                Kind.WAITS,
                                null,
                                "outcomes.report.week",
                                List.of(Label.of(row.getString("title"))),
                                "/desk/reports/" + new ReportNumber(row.getInt("year"), row.getLong("serial"))))
                        .list();
    }
}
