package shangliang.bench;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestParam;
import shangliang.web.Access;

/** The least a page from the database can do: one row by its primary key, as plain text, through the whole filter chain. */
class Baseline {

    private static final String ROW = """
            select title
            from voice
            where id = :id
            """;

    private final JdbcClient jdbc;

    Baseline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Access(anyone = true)
    ResponseEntity<String> row(@RequestParam("id") UUID id) {
        var title = jdbc.sql(ROW).param("id", id).query(String.class).single();
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(title);
    }
}
