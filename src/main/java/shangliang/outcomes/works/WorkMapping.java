package shangliang.outcomes.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.outcomes.acts.Json;

/** Between a work and its row: what is asked for is a column, all else is kept as it is. */
final class WorkMapping {

    static final String COLUMNS =
            "id, version, year, serial, begun_at, kind, title, text, particulars, studio, committee, "
                    + "phase, author, step, state";

    private WorkMapping() {}

    static Map<String, @Nullable Object> params(Work work) {
        var params = new HashMap<String, @Nullable Object>();
        var step = work.step();
        params.put("id", work.id());
        params.put("version", work.version());
        params.put("year", work.number().year());
        params.put("serial", work.number().serial());
        params.put("begun", Timestamp.from(work.begun()));
        params.put("submitted", work.state() instanceof WorkState.Submitted in ? since(in) : null);
        params.put("published", work.state() instanceof WorkState.Published out ? since(out) : null);
        params.put("committee", work.committee());
        params.put("phase", work.phase().name());
        params.put("account", work.author().account());
        params.put("writer", work.author().writer());
        params.put("author", Json.write(work.author()));
        params.put("step", step == null ? null : Json.write(step));
        params.put("state", Json.write(work.state()));
        put(params, work.text());
        return params;
    }

    private static Timestamp since(WorkState state) {
        return Timestamp.from(state.stamp().at());
    }

    private static void put(Map<String, @Nullable Object> params, WorkText text) {
        params.put("kind", text.kind().name());
        params.put("title", text.title());
        params.put("text", text.text());
        params.put("particulars", Json.write(text.particulars()));
        params.put("studio", text.studio());
    }

    static Work work(ResultSet row, int number) throws SQLException {
        var phase = WorkPhase.valueOf(row.getString("phase"));
        var step = row.getString("step");
        return new Work(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new WorkNumber(row.getInt("year"), row.getLong("serial")),
                row.getTimestamp("begun_at").toInstant(),
                text(row),
                Json.read(row.getString("author"), WorkAuthor.class),
                row.getString("committee"),
                step == null ? null : Json.read(step, Deadline.class),
                Json.read(row.getString("state"), phase.type()));
    }

    private static WorkText text(ResultSet row) throws SQLException {
        var kind = WorkKind.valueOf(row.getString("kind"));
        return new WorkText(
                kind,
                row.getString("title"),
                row.getString("text"),
                Json.read(row.getString("particulars"), kind.type()),
                row.getString("studio"));
    }
}
