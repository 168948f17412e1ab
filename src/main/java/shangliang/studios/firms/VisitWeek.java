package shangliang.studios.firms;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.DutyFacts.Days;
import shangliang.council.DutyFacts.Whom;
import shangliang.council.WeekFacts;
import shangliang.studios.Residents;

/** Tells a member which firms the own studios go to. */
@Component
class VisitWeek implements WeekFacts {

    /** Index {@code firm_visit_planned_ix}. */
    private static final String COMING = """
            select day, purpose, studio, firm.name
            from firm_visit
            join firm on firm.id = firm_visit.firm
            where step = 'PLANNED'
              and day between :first and :last
              and (studio = any(:studios) or joined && :studios::text[])
            order by day, firm_visit.id
            """;

    private final JdbcClient jdbc;
    private final Residents residents;

    VisitWeek(JdbcClient jdbc, Residents residents) {
        this.jdbc = jdbc;
        this.residents = residents;
    }

    @Override
    public List<Entry> of(Whom member, Days days) {
        var studios = residents.studiosOf(member.member(), days.first());
        return jdbc.sql(COMING)
                .param("first", days.first())
                .param("last", days.last())
                .param("studios", studios.toArray(String[]::new))
                .query((row, at) -> new Entry(
                        Kind.ON,
                        row.getObject("day", LocalDate.class),
                        "studios.firms.week",
                        List.of(Label.of(row.getString("name")), Label.of(row.getString("purpose"))),
                        "/studios/" + row.getString("studio")))
                .list();
    }
}
