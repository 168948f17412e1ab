package shangliang.voices.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files as they were sent, kept in pieces so that none has to be whole in memory. */
@Component
class OriginalRows {

    private static final int PIECE = 1 << 19;

    private static final String ADD = """
            insert into voice_import_piece (import, serial, content)
            values (:import, :serial, :content)
            """;

    private static final String PIECE_OF = """
            select content
            from voice_import_piece
            where import = :import
              and serial = :serial
            """;

    private final JdbcClient jdbc;

    OriginalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID id, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var piece = in.readNBytes(PIECE);
            for (int serial = 0; piece.length > 0; serial++) {
                jdbc.sql(ADD)
                        .param("import", id)
                        .param("serial", serial)
                        .param("content", piece)
                        .update();
                piece = in.readNBytes(PIECE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void copy(UUID id, OutputStream out) throws IOException {
        for (int serial = 0; ; serial++) {
            var piece = jdbc.sql(PIECE_OF)
                    .param("import", id)
                    .param("serial", serial)
                    .query(byte[].class)
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    void copy(UUID id, Path file) {
        try (var out = Files.newOutputStream(file)) {
            copy(id, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
