package shangliang.voices.imports;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.voices.VoiceNumber;

/** Which rows have come in already, and those that could not. */
@Component
class KnownRows {

    /** Held to the end of the transaction: two imports never look for the same row at once. */
    private static final String TURN = """
            select pg_advisory_xact_lock(hashtext('voices import in ' || current_schema()))
            """;

    private static final String KNOWN = """
            select source, identity, content
            from voice_import_row
            where identity in (:identities)
            """;

    private static final String ADD = """
            insert into voice_import_row (source, identity, content, import, line, voice)
            values (:source, :identity, :content, :import, :line, :voice)
            """;

    private static final String REJECT = """
            insert into voice_import_rejected (import, line, reason, args, cells)
            values (:import, :line, :reason, :args, :cells)
            """;

    private static final String REJECTED = """
            select line, reason, args, cells
            from voice_import_rejected
            where import = :import
              and line > :after
            order by line
            limit :most
            """;

    private static final String TAKEN = """
            select taken.line, taken.identity, voice.year, voice.serial, voice.title,
              first.year as first_year, first.serial as first_serial
            from voice_import_row as taken
            join voice on voice.id = taken.voice
            left join voice_twin as twin on twin.voice = taken.voice
            left join voice as first on first.id = twin.first
            where taken.import = :import
              and taken.line > :after
            order by taken.line
            limit :most
            """;

    /** A row that came in, under which number it was there and is here; {@code like} is the one that says nearly the same. */
    record Taken(
            int line,
            String numberThere,
            VoiceNumber number,
            @Nullable VoiceNumber like,
            String title) {}

    /** A row that could not be taken, and why. */
    record Rejected(int line, String reason, List<String> args, List<String> cells) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    KnownRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void takeTurn() {
        jdbc.sql(TURN).query((row, number) -> "").single();
    }

    List<Identity> known(Collection<String> identities) {
        return identities.isEmpty()
                ? List.of()
                : jdbc.sql(KNOWN)
                        .param("identities", identities)
                        .query((row, number) -> new Identity(
                                row.getString("source"), row.getString("identity"), row.getString("content")))
                        .list();
    }

    void add(UUID id, List<Row> rows, List<UUID> voices) {
        var batch = new SqlParameterSource[rows.size()];
        for (int i = 0; i < batch.length; i++) {
            batch[i] = new MapSqlParameterSource("import", id)
                    .addValue("line", rows.get(i).line().number())
                    .addValue("source", rows.get(i).identity().source())
                    .addValue("identity", rows.get(i).identity().identity())
                    .addValue("content", rows.get(i).identity().content())
                    .addValue("voice", voices.get(i));
        }
        batches.batchUpdate(ADD, batch);
    }

    void reject(UUID id, List<Row> rows) {
        batches.batchUpdate(REJECT, rows.stream().map(row -> rejected(id, row)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource rejected(UUID id, Row row) {
        var why = java.util.Objects.requireNonNull(row.problem());
        return new MapSqlParameterSource("import", id)
                .addValue("line", row.line().number())
                .addValue("reason", why.key())
                .addValue("args", why.args().stream().map(String::valueOf).toArray(String[]::new))
                .addValue(
                        "cells",
                        row.line().cells().stream()
                                .map(cell -> cell.replace("\u0000", ""))
                                .toArray(String[]::new));
    }

    List<Taken> taken(UUID id, int after, int most) {
        return jdbc.sql(TAKEN)
                .param("import", id)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Taken(
                        row.getInt("line"),
                        Identity.numberThere(row.getString("identity")),
                        new VoiceNumber(row.getInt("year"), row.getLong("serial")),
                        row.getObject("first_year") == null
                                ? null
                                : new VoiceNumber(row.getInt("first_year"), row.getLong("first_serial")),
                        row.getString("title")))
                .list();
    }

    List<Rejected> rejected(UUID id, int after, int most) {
        return jdbc.sql(REJECTED)
                .param("import", id)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Rejected(
                        row.getInt("line"),
                        row.getString("reason"),
                        List.of((String[]) row.getArray("args").getArray()),
                        List.of((String[]) row.getArray("cells").getArray())))
                .list();
    }
}
