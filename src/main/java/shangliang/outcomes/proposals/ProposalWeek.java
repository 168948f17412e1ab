package shangliang.outcomes.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Zone;
import shangliang.council.DutyFacts.Days;
import shangliang.council.DutyFacts.Whom;
import shangliang.council.WeekFacts;

/** Tells a member which proposals wait for their hand: what is to be supplemented, agreed to, judged or looked at. */
@Component
class ProposalWeek implements WeekFacts {

    private static final String WAITING = """
            select year, serial, title, phase, step_due, account = :account as own
            from proposal
            where account = :account
              and phase in ('SUPPLEMENT', 'CONVERSION_OFFER', 'REPLIED', 'TRACKING')
              or :account = any(signers)
              and phase = 'REPLIED'
            order by step_due
            """;

    private final JdbcClient jdbc;

    ProposalWeek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> of(Whom member, Days days) {
        return member.account() == null
                ? List.of()
                : jdbc.sql(WAITING)
                        .param("account", member.account())
                        .query(ProposalWeek::entry)
                        .list();
    }

    private static Entry entry(ResultSet row, int at) throws SQLException {
        return new Entry(
                Kind.WAITS,
                day(row.getObject("step_due", OffsetDateTime.class)),
                "outcomes.week." + (row.getBoolean("own") ? row.getString("phase") : "SIGNED"),
                List.of(Label.of(row.getString("title"))),
                "/desk/proposals/" + new ProposalNumber(row.getInt("year"), row.getLong("serial")));
    }

    /** The last day that still keeps it. */
    private static @Nullable LocalDate day(@Nullable OffsetDateTime due) {
        return due == null ? null : Zone.day(due.toInstant().minusMillis(1));
    }
}
