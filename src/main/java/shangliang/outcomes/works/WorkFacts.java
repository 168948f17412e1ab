package shangliang.outcomes.works;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Zone;
import shangliang.council.DutyFacts;

/** Tells of a member the works they handed in; what was made of one makes no difference here. */
@Component
class WorkFacts implements DutyFacts {

    /** Index {@code work_account_ix}. */
    private static final String HANDED_IN = """
            select id, year, serial, title, kind, begun_at
            from work
            where account = :account
              and begun_at >= :from
              and begun_at < :to
              and phase not in ('DRAFT', 'WITHDRAWN')
            """;

    private final JdbcClient jdbc;

    WorkFacts(JdbcClient jdbc) {
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
                                new SourceRef(Work.KIND, row.getObject("id", UUID.class)),
                                Heading.WORK,
                                Zone.day(row.getObject("begun_at", OffsetDateTime.class)
                                        .toInstant()),
                                "outcomes.work.duty." + row.getString("kind"),
                                List.of(Label.of(row.getString("title"))),
                                "/desk/works/" + new WorkNumber(row.getInt("year"), row.getLong("serial"))))
                        .list();
    }
}
