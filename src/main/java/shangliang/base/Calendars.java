package shangliang.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the official calendar tables; the answer is a value, so a deadline never asks the database. */
@Component
public class Calendars {

    private static final String DAYS = """
            select day, worked
            from calendar_day
            """;

    private static final String YEARS = """
            select distinct extract(year from day)::int
            from calendar_day
            """;

    private static final String DAYS_OF_YEAR = """
            select day, worked, name, source
            from calendar_day
            where extract(year from day) = :year
            order by day
            """;

    private static final String FORGET_YEAR = """
            delete from calendar_day
            where extract(year from day) = :year
            """;

    private static final String ADD = """
            insert into calendar_day (day, worked, name, source)
            values (:day, :worked, :name, :source)
            """;

    /** One line of an official table: a holiday, or a weekend day that is worked in exchange. */
    public record Day(LocalDate day, boolean worked, String name, String source) {}

    private final JdbcClient jdbc;
    private final AtomicReference<WorkCalendar> known = new AtomicReference<>();

    Calendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public WorkCalendar current() {
        var calendar = known.get();
        return calendar != null ? calendar : refresh();
    }

    /** Reads the tables anew; other processes call it from their sweep. */
    public WorkCalendar refresh() {
        var exceptions = new HashMap<LocalDate, Boolean>();
        jdbc.sql(DAYS).query(row -> {
            exceptions.put(row.getObject("day", LocalDate.class), row.getBoolean("worked"));
        });
        var years = new HashSet<>(jdbc.sql(YEARS).query(Integer.class).list());
        var calendar = new WorkCalendar(exceptions, years);
        known.set(calendar);
        return calendar;
    }

    /** The official table of a year as it was loaded; empty when none was. */
    public List<Day> days(int year) {
        return jdbc.sql(DAYS_OF_YEAR).param("year", year).query(Calendars::day).list();
    }

    private static Day day(ResultSet row, int index) throws SQLException {
        return new Day(
                row.getObject("day", LocalDate.class),
                row.getBoolean("worked"),
                row.getString("name"),
                row.getString("source"));
    }

    /** Replaces the table of one year; whoever stored promises recomputes them from the returned calendar. */
    @Transactional
    public WorkCalendar load(int year, List<Day> days) {
        jdbc.sql(FORGET_YEAR).param("year", year).update();
        days.forEach(day -> jdbc.sql(ADD).paramSource(day).update());
        return refresh();
    }
}
