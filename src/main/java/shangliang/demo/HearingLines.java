package shangliang.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.studios.hearings.SlotKey;

/** Looks at the hearings as a lead and the chair do at their desks; it only reads. */
@Component
class HearingLines {

    private static final String OPEN = """
            select round.month, slot.studio, slot.step, slot.day,
                (select min((each ->> 'number')::int)
                 from json_array_elements(slot.state::json -> 'decisions') as each
                 where each ->> 'reply' is null) as unanswered
            from hearing_slot as slot
            join hearing_round as round on round.id = slot.round
            where slot.step in ('SCHEDULED', 'HEARD', 'DECIDED')
            order by round.month, slot.place
            """;

    /** One hearing that somebody still has to do with; 0 when no decision waits. */
    record Line(SlotKey key, String step, LocalDate day, int unanswered) {}

    private final JdbcClient jdbc;

    HearingLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> open() {
        return jdbc.sql(OPEN)
                .query((row, index) -> new Line(
                        new SlotKey(YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("studio")),
                        row.getString("step"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("unanswered")))
                .list();
    }
}
