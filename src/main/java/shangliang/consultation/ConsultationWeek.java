package shangliang.consultation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.DutyFacts.Days;
import shangliang.council.DutyFacts.Whom;
import shangliang.council.WeekFacts;
import shangliang.studios.Residents;

/** Tells a member on which day the own studios sit down with people. */
@Component
class ConsultationWeek implements WeekFacts {

    private static final String SITTING = """
            select year, serial, question, day
            from consultation
            where day between :first and :last
              and host_kind = 'studio'
              and host_code = any(:studios)
              and phase in ('PLANNED', 'SURVEYING', 'INVITING', 'READY', 'IN_SESSION')
            order by day
            """;

    private final JdbcClient jdbc;
    private final Residents residents;

    ConsultationWeek(JdbcClient jdbc, Residents residents) {
        this.jdbc = jdbc;
        this.residents = residents;
    }

    @Override
    public List<Entry> of(Whom member, Days days) {
        var studios = residents.studiosOf(member.member(), days.first());
        return jdbc.sql(SITTING)
                .param("first", days.first())
                .param("last", days.last())
                .param("studios", studios.toArray(String[]::new))
                .query((row, at) -> new Entry(
                        Kind.ON,
                        row.getObject("day", LocalDate.class),
                        "consultation.week",
                        List.of(Label.of(row.getString("question"))),
                        "/desk/consultations/" + new ConsultationNumber(row.getInt("year"), row.getInt("serial"))))
                .list();
    }
}
