package shangliang.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Piece;
import shangliang.base.SourceRef;
import shangliang.base.Writes;
import shangliang.base.Zone;

/** The pieces as they lie in the database, oldest first. */
@Component
class PieceRows {

    private static final String ADD = """
            insert into piece (id, kind, source, at, key, args_zh, args_en, holder_zh, holder_en, audience)
            values (:id, :kind, :source, :at, :key, :argsZh, :argsEn, :holderZh, :holderEn, :audience)
            """;

    /** Index {@code piece_source_idx}. */
    private static final String OF = """
            select id, kind, source, at, key, args_zh, args_en, holder_zh, holder_en, audience
            from piece
            where source = any(:sources)
            order by at, id
            """;

    private final JdbcClient jdbc;
    private final Writes writes;

    PieceRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void add(Piece piece) {
        var holder = piece.holder();
        writes.add(
                ADD,
                new MapSqlParameterSource("id", piece.id())
                        .addValue("kind", piece.matter().kind())
                        .addValue("source", piece.matter().id())
                        .addValue("at", piece.at().atZone(Zone.DISTRICT).toOffsetDateTime())
                        .addValue("key", piece.key())
                        .addValue("argsZh", piece.args().stream().map(Label::zh).toArray(String[]::new))
                        .addValue("argsEn", piece.args().stream().map(Label::en).toArray(String[]::new))
                        .addValue("holderZh", holder == null ? null : holder.zh())
                        .addValue("holderEn", holder == null ? null : holder.en())
                        .addValue("audience", piece.audience().name()));
    }

    List<Piece> of(Collection<SourceRef> matters) {
        return jdbc.sql(OF)
                .param("sources", matters.stream().map(SourceRef::id).toArray(UUID[]::new))
                .query(PieceRows::piece)
                .list();
    }

    private static Piece piece(ResultSet row, int number) throws SQLException {
        return new Piece(
                row.getObject("id", UUID.class),
                new SourceRef(row.getString("kind"), row.getObject("source", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("key"),
                labels(row.getArray("args_zh"), row.getArray("args_en")),
                label(row.getString("holder_zh"), row.getString("holder_en")),
                Piece.Audience.valueOf(row.getString("audience")));
    }

    private static List<Label> labels(java.sql.Array zh, java.sql.Array en) throws SQLException {
        var chinese = (String[]) zh.getArray();
        var english = (@Nullable String[]) en.getArray();
        var labels = new ArrayList<Label>();
        for (int i = 0; i < chinese.length; i++) {
            labels.add(new Label(chinese[i], english[i]));
        }
        return labels;
    }

    private static @Nullable Label label(@Nullable String zh, @Nullable String en) {
        return zh == null ? null : new Label(zh, en);
    }
}
