package shangliang.voices.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.voices.imports.Import.Counts;
import shangliang.voices.imports.Import.Status;

/** The imports as they lie in the database. */
@Component
class ImportRows {

    private static final String COLUMNS = """
            id, file_name, bytes, header, header_line, ours, sample, total, mapping, status, position, imported, already,
            rejected, trouble, actor_name, created_at, started_at, ended_at
            """;

    private static final String ADD = """
            insert into voice_import (
                id, file_name, bytes, sha256, header, header_key, header_line, sample, total, status, position,
                imported, already, rejected, account, actor_name, post, role, scope_kind, scope_code, created_at,
                moved_at, ours)
            values (
                :id, :fileName, :bytes, :sha256, :header, :headerKey, :headerLine, :sample, :total, 'UPLOADED',
                :headerLine, 0, 0, 0, :account, :actorName, :post, :role, :scopeKind, :scopeCode, :now, :now, :ours)
            """;

    private static final String BY_ID = """
            select %s
            from voice_import
            where id = :id
            """.formatted(COLUMNS);

    private static final String LATEST = """
            select %s
            from voice_import
            order by created_at desc, id desc
            limit 50
            """.formatted(COLUMNS.replace("sample", "'[]' as sample"));

    private static final String STATUS = """
            update voice_import
            set status = :status,
                moved_at = :now,
                mapping = coalesce(:mapping, mapping),
                trouble = :trouble,
                started_at = case when :status = 'RUNNING' then coalesce(started_at, :now) else started_at end,
                ended_at = case when :status in ('DONE', 'CANCELLED', 'FAILED') then :now::timestamptz end
            where id = :id
            """;

    private static final String ADVANCE = """
            update voice_import
            set position = :position,
                moved_at = :now,
                trouble = null,
                imported = imported + :imported,
                already = already + :already,
                rejected = rejected + :rejected
            where id = :id
            """;

    private static final String TROUBLE = """
            update voice_import
            set trouble = :trouble
            where id = :id
              and status = 'RUNNING'
            """;

    private static final String STILL = """
            select id
            from voice_import
            where status in ('WAITING', 'RUNNING')
              and moved_at < :before
            """;

    private static final String IMPORTER = """
            select account, actor_name, post, role, scope_kind, scope_code
            from voice_import
            where id = :id
            """;

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Import fresh, String sha256, Viewer by) {
        var staff = by instanceof Viewer.Staff some ? some : null;
        jdbc.sql(ADD)
                .param("id", fresh.id())
                .param("fileName", fresh.fileName())
                .param("bytes", fresh.bytes())
                .param("sha256", sha256)
                .param("header", fresh.header().names().toArray(String[]::new))
                .param("headerKey", fresh.header().key())
                .param("headerLine", fresh.header().line())
                .param("sample", Samples.write(fresh.sample()))
                .param("total", fresh.total())
                .param("account", staff == null ? null : staff.account())
                .param("actorName", fresh.actorName())
                .param("post", staff == null ? null : staff.post().id())
                .param("role", staff == null ? null : staff.post().role().name())
                .param("scopeKind", staff == null ? null : staff.post().scope().kind())
                .param("scopeCode", staff == null ? null : staff.post().scope().code())
                .param("now", utc(fresh.createdAt()))
                .param("ours", fresh.header().ours())
                .update();
    }

    Optional<Import> find(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query(ImportRows::row).optional();
    }

    Optional<Import> lock(UUID id) {
        return jdbc.sql(BY_ID + "for update")
                .param("id", id)
                .query(ImportRows::row)
                .optional();
    }

    List<Import> latest() {
        return jdbc.sql(LATEST).query(ImportRows::row).list();
    }

    void status(UUID id, Status status, @Nullable Mapping mapping, @Nullable String trouble, Instant now) {
        jdbc.sql(STATUS)
                .param("id", id)
                .param("status", status.name())
                .param("mapping", mapping == null ? null : mapping.toString())
                .param("trouble", trouble)
                .param("now", utc(now))
                .update();
    }

    void trouble(UUID id, String trouble) {
        jdbc.sql(TROUBLE).param("id", id).param("trouble", trouble).update();
    }

    /** Those that go on and yet have not moved since then. */
    List<UUID> still(Instant before) {
        return jdbc.sql(STILL)
                .param("before", utc(before))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void advance(UUID id, int position, Counts more, Instant now) {
        jdbc.sql(ADVANCE)
                .param("id", id)
                .param("position", position)
                .param("imported", more.imported())
                .param("already", more.already())
                .param("rejected", more.rejected())
                .param("now", utc(now))
                .update();
    }

    /** Whoever sent the file: the rows come in under that post. */
    Viewer importer(UUID id) {
        return jdbc.sql(IMPORTER).param("id", id).query(ImportRows::viewer).single();
    }

    private static Viewer viewer(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", UUID.class);
        if (account == null) {
            return Viewer.CLOCK;
        }
        var scope = new ScopeRef(row.getString("scope_kind"), row.getString("scope_code"));
        var post =
                new Post(row.getObject("post", UUID.class), Role.valueOf(row.getString("role")), scope, Label.of(""));
        return new Viewer.Staff(account, row.getString("actor_name"), post);
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        var mapping = row.getString("mapping");
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getLong("bytes"),
                new Header(
                        Arrays.asList((String[]) row.getArray("header").getArray()),
                        row.getInt("header_line"),
                        row.getInt("ours")),
                Samples.read(row.getString("sample")),
                row.getInt("total"),
                mapping == null ? null : Mapping.parse(mapping),
                Status.valueOf(row.getString("status")),
                row.getInt("position"),
                new Counts(row.getInt("imported"), row.getInt("already"), row.getInt("rejected")),
                row.getString("trouble"),
                row.getString("actor_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
