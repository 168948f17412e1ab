package shangliang.outcomes.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.outcomes.acts.Json;

/** Between a report and its row: what is asked for is a column, all else is kept as it is. */
final class ReportMapping {

    static final String COLUMNS = "id, version, year, serial, begun_at, phase, text, author, heard, step, state";

    private ReportMapping() {}

    static Map<String, @Nullable Object> params(OpinionReport report) {
        var params = new HashMap<String, @Nullable Object>();
        var step = report.step();
        params.put("id", report.id());
        params.put("version", report.version());
        params.put("year", report.number().year());
        params.put("serial", report.number().serial());
        params.put("begun", Timestamp.from(report.begun()));
        params.put("title", report.text().title());
        params.put("phase", report.phase().name());
        params.put("account", report.author().account());
        params.put("body", report.author().body());
        params.put("master", report.state() instanceof ReportState.Combined combined ? combined.into() : null);
        params.put("due", step == null ? null : Timestamp.from(step.due()));
        params.put("text", Json.write(report.text()));
        params.put("author", Json.write(report.author()));
        params.put("heard", Json.write(report.heard()));
        params.put("step", step == null ? null : Json.write(step));
        params.put("state", Json.write(report.state()));
        return params;
    }

    static OpinionReport report(ResultSet row, int number) throws SQLException {
        var phase = ReportPhase.valueOf(row.getString("phase"));
        var step = row.getString("step");
        return new OpinionReport(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new ReportNumber(row.getInt("year"), row.getLong("serial")),
                row.getTimestamp("begun_at").toInstant(),
                Json.read(row.getString("text"), ReportText.class),
                Json.read(row.getString("author"), Author.class),
                Arrays.asList(Json.read(row.getString("heard"), OpinionReport.Heard[].class)),
                step == null ? null : Json.read(step, Deadline.class),
                Json.read(row.getString("state"), phase.type()));
    }
}
