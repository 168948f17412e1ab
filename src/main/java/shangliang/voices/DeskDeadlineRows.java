package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of deadlines with all its versions, for the administrator to read. */
@Component
class DeskDeadlineRows {

    private static final String ALL = """
            select subject, effective_from, working_days, hours, source,
                   effective_from > :today as later,
                   effective_from = max(effective_from) filter (where effective_from <= :today)
                     over (partition by subject) as holds
            from deadline_policy
            order by subject, effective_from desc
            """;

    /** One version of one deadline. */
    record Version(
            String subject,
            LocalDate from,
            @Nullable Integer workingDays,
            @Nullable Integer hours,
            String source,
            boolean later,
            boolean holds) {

        /** Many hours are read as days by the calendar; null when they are no whole days, or few. */
        @Nullable
        Integer calendarDays() {
            return hours != null && hours >= 240 && hours % 24 == 0 ? Integer.valueOf(hours / 24) : null;
        }

        /** Whether it is a wait or a kind, which have words of their own, rather than a topic. */
        boolean isTopic() {
            return subject.startsWith("TOPIC:");
        }

        String topic() {
            return subject.substring("TOPIC:".length());
        }
    }

    private final JdbcClient jdbc;

    DeskDeadlineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Version> all(LocalDate today) {
        return jdbc.sql(ALL)
                .param("today", today)
                .query(DeskDeadlineRows::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("subject"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("working_days", Integer.class),
                row.getObject("hours", Integer.class),
                row.getString("source"),
                row.getBoolean("later"),
                row.getBoolean("holds"));
    }
}
