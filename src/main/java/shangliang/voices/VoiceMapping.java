package shangliang.voices;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Place;
import shangliang.base.ScopeRef;
import shangliang.base.Trade;

/** Turns a voice into its row and back. */
final class VoiceMapping {

    static final String COLUMNS = """
            id, version, year, serial, kind, place, landmark, topic, asks, wish, title, body, solution, pressing,
            channel, receiver_kind, receiver_code, received_at, entered_by, contact, hide_name, publish, notice, phase, state,
            unit, clause, helpers, officer, step_since, step_due, step_days, answer_since, answer_due, answer_days,
            extended, returned, reworks, master, keeper, publication, public_title, public_text, public_answer, withheld_reason,
            trade, lent
            """;

    private VoiceMapping() {}

    static Voice voice(ResultSet row, int number) throws SQLException {
        var phase = Phase.valueOf(row.getString("phase"));
        return new Voice(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new VoiceNumber(row.getInt("year"), row.getLong("serial")),
                matter(row),
                new Origin(
                        Channel.valueOf(row.getString("channel")),
                        new ScopeRef(row.getString("receiver_kind"), row.getString("receiver_code")),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getString("entered_by")),
                new Privacy(
                        row.getObject("contact", UUID.class),
                        row.getBoolean("hide_name"),
                        row.getBoolean("publish"),
                        row.getString("notice"),
                        row.getBoolean("lent")),
                handling(row),
                new Publication(
                        Publication.Status.valueOf(row.getString("publication")),
                        row.getString("public_title"),
                        row.getString("public_text"),
                        row.getString("public_answer"),
                        row.getString("withheld_reason")),
                Json.state(phase, row.getString("state")));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        var trade = row.getString("trade");
        return new Matter(
                VoiceKind.valueOf(row.getString("kind")),
                new Place(row.getString("place"), row.getString("landmark")),
                row.getString("topic"),
                texts(row.getArray("asks")).stream().map(AskKind::valueOf).collect(Collectors.toSet()),
                Wish.valueOf(row.getString("wish")),
                row.getString("title"),
                row.getString("body"),
                row.getString("solution"),
                row.getBoolean("pressing"),
                trade == null ? null : Trade.valueOf(trade));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        return new Handling(
                row.getString("unit"),
                row.getString("clause"),
                texts(row.getArray("helpers")),
                row.getString("officer"),
                deadline(row, "step"),
                deadline(row, "answer"),
                row.getBoolean("extended"),
                row.getBoolean("returned"),
                row.getInt("reworks"),
                row.getObject("master", UUID.class),
                row.getObject("keeper", UUID.class));
    }

    static @Nullable Deadline deadline(ResultSet row, String clock) throws SQLException {
        var since = row.getObject(clock + "_since", OffsetDateTime.class);
        return since == null
                ? null
                : new Deadline(
                        since.toInstant(),
                        row.getObject(clock + "_due", OffsetDateTime.class).toInstant(),
                        row.getObject(clock + "_days", Integer.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /** Every column of a new row, those that never change afterwards included. */
    static Map<String, @Nullable Object> newParams(
            Voice voice, @Nullable String submissionKey, @Nullable String codeHash) {
        var params = params(voice);
        params.put("year", voice.number().year());
        params.put("serial", voice.number().serial());
        params.put("channel", voice.origin().channel().name());
        params.put("receiverKind", voice.origin().receiver().kind());
        params.put("receiverCode", voice.origin().receiver().code());
        params.put("receivedAt", utc(voice.origin().at()));
        params.put("enteredBy", voice.origin().enteredBy());
        params.put("notice", voice.privacy().notice());
        params.put("submissionKey", submissionKey);
        params.put("codeHash", codeHash);
        return params;
    }

    /** Every column of the row but those only rows know, by parameter name. */
    static Map<String, @Nullable Object> params(Voice voice) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", voice.id());
        params.put("version", voice.version());
        put(params, voice.matter());
        put(params, voice.handling());
        put(params, voice.publication());
        params.put("contact", voice.privacy().contact());
        params.put("hideName", voice.privacy().hideName());
        params.put("publish", voice.privacy().publish());
        params.put("lent", voice.privacy().lent());
        params.put("phase", voice.phase().name());
        params.put("state", Json.write(voice.state()));
        return params;
    }

    private static void put(Map<String, @Nullable Object> params, Matter matter) {
        params.put("kind", matter.kind().name());
        params.put("place", matter.place().code());
        params.put("landmark", matter.place().landmark());
        params.put("topic", matter.topic());
        params.put("asks", matter.asks().stream().map(Enum::name).sorted().toArray(String[]::new));
        params.put("wish", matter.wish().name());
        params.put("title", matter.title());
        params.put("body", matter.text());
        params.put("solution", matter.solution());
        params.put("pressing", matter.pressing());
        params.put("trade", matter.trade() == null ? null : matter.trade().name());
    }

    private static void put(Map<String, @Nullable Object> params, Handling handling) {
        params.put("unit", handling.unit());
        params.put("clause", handling.clause());
        params.put("helpers", handling.helpers().toArray(String[]::new));
        params.put("officer", handling.officer());
        put(params, "step", handling.step());
        put(params, "answer", handling.answer());
        params.put("extended", handling.extended());
        params.put("returned", handling.returned());
        params.put("reworks", handling.reworks());
        params.put("master", handling.master());
        params.put("keeper", handling.keeper());
    }

    private static void put(Map<String, @Nullable Object> params, String clock, @Nullable Deadline deadline) {
        params.put(clock + "Since", deadline == null ? null : utc(deadline.since()));
        params.put(clock + "Due", deadline == null ? null : utc(deadline.due()));
        params.put(clock + "Days", deadline == null ? null : deadline.workingDays());
    }

    private static void put(Map<String, @Nullable Object> params, Publication publication) {
        params.put("publication", publication.status().name());
        params.put("publicTitle", publication.title());
        params.put("publicText", publication.text());
        params.put("publicAnswer", publication.answer());
        params.put("withheldReason", publication.reason());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
