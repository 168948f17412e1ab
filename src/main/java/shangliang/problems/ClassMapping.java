package shangliang.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;

/** Turns the row of a class into a class. */
final class ClassMapping {

    static final String COLUMNS = """
            id, version, year, serial, title, topic, phase, words, since, actor, actor_name, account, merged_into,
              cause, remedy_round, remedy, remedy_unit, remedy_due, remedy_done, step_since, step_due, step_days
            """;

    private ClassMapping() {}

    static ProblemClass problem(ResultSet row, int at) throws SQLException {
        return new ProblemClass(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new ClassNumber(row.getInt("year"), row.getInt("serial")),
                row.getString("title"),
                row.getString("topic"),
                new Ground(row.getString("cause"), remedy(row), until(row)),
                state(row));
    }

    private static ClassState state(ResultSet row) throws SQLException {
        var stamp = new Stamp(
                instant(row, "since"),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getObject("account", UUID.class));
        return ClassPhase.valueOf(row.getString("phase"))
                .state(stamp, row.getString("words"), row.getObject("merged_into", UUID.class));
    }

    private static @Nullable Remedy remedy(ResultSet row) throws SQLException {
        var text = row.getString("remedy");
        return text == null
                ? null
                : new Remedy(
                        row.getInt("remedy_round"),
                        text,
                        row.getString("remedy_unit"),
                        row.getObject("remedy_due", LocalDate.class),
                        row.getString("remedy_done"));
    }

    private static @Nullable Deadline until(ResultSet row) throws SQLException {
        return row.getObject("step_since") == null
                ? null
                : new Deadline(
                        instant(row, "step_since"),
                        instant(row, "step_due"),
                        row.getObject("step_days", Integer.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
