package shangliang.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at the lives of studios as a committee does at its desk; it only reads. */
@Component
class LifeLines {

    private static final String WORRIED = """
            select studio, application::json ->> 'committee' as committee
            from studio_life
            where step = 'ACTIVE'
              and (state::json ->> 'worried')::date <= :day
              and state::json ->> 'help' is null
            order by studio
            """;

    /** One that has held nothing for long, with the committee that looks after it. */
    record Line(String studio, String committee) {}

    private final JdbcClient jdbc;

    LifeLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose silence was noticed by a day and whom nobody has helped yet. */
    List<Line> worried(LocalDate day) {
        return jdbc.sql(WORRIED)
                .param("day", day)
                .query((row, index) -> new Line(row.getString("studio"), row.getString("committee")))
                .list();
    }
}
