package shangliang.voices.imports;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How files with the same header were mapped the last time. */
@Component
class LayoutRows {

    private static final String KEEP = """
            insert into voice_import_layout (header_key, mapping, at)
            select header_key, :mapping, :now
            from voice_import
            where id = :id
            on conflict (header_key) do update
            set mapping = excluded.mapping,
                at = excluded.at
            """;

    private static final String OF = """
            select layout.mapping
            from voice_import_layout layout
            join voice_import import on import.header_key = layout.header_key
            where import.id = :id
            """;

    private final JdbcClient jdbc;

    LayoutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(java.util.UUID id, Mapping mapping, Instant now) {
        jdbc.sql(KEEP)
                .param("id", id)
                .param("mapping", mapping.toString())
                .param("now", ImportRows.utc(now))
                .update();
    }

    Optional<Mapping> of(java.util.UUID id) {
        return jdbc.sql(OF).param("id", id).query(String.class).optional().map(Mapping::parse);
    }
}
