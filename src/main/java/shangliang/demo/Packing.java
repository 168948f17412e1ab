package shangliang.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/** Packs the whole demo district into one file: tables, counters, and the two keys that fit them. */
@Component
class Packing {

    private final DataSource database;
    private final Tables tables;
    private final KeyFiles keys;

    Packing(DataSource database, Tables tables, KeyFiles keys) {
        this.database = database;
        this.tables = tables;
        this.keys = keys;
    }

    void pack(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + ".new");
            try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
                write(zip);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(ZipOutputStream zip) throws IOException, SQLException {
        var ordered = tables.inOrder();
        text(zip, Pack.TABLES, ordered.stream().map(Tables.Table::copied).collect(Collectors.joining("\n")));
        text(
                zip,
                Pack.COUNTERS,
                tables.counters().entrySet().stream()
                        .map(counter -> counter.getKey() + " " + counter.getValue())
                        .collect(Collectors.joining("\n")));
        for (var key : KeyFiles.Key.values()) {
            text(zip, Pack.key(key), keys.read(key));
        }
        for (int i = 0; i < ordered.size(); i++) {
            zip.putNextEntry(new ZipEntry(Pack.table(i)));
            copy(ordered.get(i), zip);
            zip.closeEntry();
        }
    }

    private void copy(Tables.Table table, OutputStream to) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table.copied() + " to stdout", to);
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
