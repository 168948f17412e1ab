package shangliang.likeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;

/** The directions of all texts, in the order in which they last changed. */
@Component
class TextRows {

    private static final String COLUMNS = "source, kind, seq, model, own_hash, own, open_hash, open";

    private static final String PUT = """
            insert into likeness_text (source, kind, seq, model, own_hash, own, open_hash, open)
            values (:source, :kind, nextval('likeness_seq'), :model, :ownHash, :own, :openHash, :open)
            on conflict (source) do update
            set seq = excluded.seq, model = excluded.model, own_hash = excluded.own_hash, own = excluded.own,
                open_hash = excluded.open_hash, open = excluded.open
            """;

    private static final String OF = """
            select %s
            from likeness_text
            where source = any(:sources)
            """.formatted(COLUMNS);

    /** Index {@code likeness_text_seq_uq}. */
    private static final String AFTER = """
            select %s
            from likeness_text
            where seq > :seq
            order by seq
            limit :size
            """.formatted(COLUMNS);

    private static final String LAST = """
            select coalesce(max(seq), 0)
            from likeness_text
            """;

    /** Another database, or this one gone back to an older day, is another origin. */
    private static final String ORIGIN = """
            select system_identifier || '/' || (select oid from pg_database where datname = current_database())
                   || '/' || current_schema()
            from pg_control_system()
            """;

    /** A text and its direction; without words when it is gone, without direction when there was no model. */
    record Kept(
            SourceRef ref,
            long seq,
            @Nullable String model,
            @Nullable Side own,
            @Nullable Side open) {

        /** One face of it: what its words were, as a hash, and what they mean. */
        record Side(String hash, byte[] vector) {}

        Kept with(Side newOwn) {
            return new Kept(ref, seq, model, newOwn, open);
        }

        List<Side> sides() {
            return Stream.of(own, open).filter(Objects::nonNull).toList();
        }
    }

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    TextRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<UUID, Kept> of(Collection<UUID> sources) {
        return jdbc.sql(OF).param("sources", sources.toArray(UUID[]::new)).query(TextRows::kept).list().stream()
                .collect(Collectors.toMap(kept -> kept.ref().id(), kept -> kept));
    }

    List<Kept> after(long seq, int size) {
        return jdbc.sql(AFTER)
                .param("seq", seq)
                .param("size", size)
                .query(TextRows::kept)
                .list();
    }

    long last() {
        return jdbc.sql(LAST).query(Long.class).single();
    }

    String origin() {
        return jdbc.sql(ORIGIN).query(String.class).single();
    }

    /** Each gets the next place in the order, whatever place it is given with. */
    void put(List<Kept> some) {
        batches.batchUpdate(PUT, some.stream().map(TextRows::params).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource params(Kept kept) {
        var own = kept.own();
        var open = kept.open();
        return new MapSqlParameterSource("source", kept.ref().id())
                .addValue("kind", kept.ref().kind())
                .addValue("model", kept.model())
                .addValue("ownHash", own == null ? null : own.hash())
                .addValue("own", own == null ? null : own.vector())
                .addValue("openHash", open == null ? null : open.hash())
                .addValue("open", open == null ? null : open.vector());
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new SourceRef(row.getString("kind"), row.getObject("source", UUID.class)),
                row.getLong("seq"),
                row.getString("model"),
                side(row, "own"),
                side(row, "open"));
    }

    private static Kept.@Nullable Side side(ResultSet row, String face) throws SQLException {
        var hash = row.getString(face + "_hash");
        return hash == null ? null : new Kept.Side(hash, row.getBytes(face));
    }
}
