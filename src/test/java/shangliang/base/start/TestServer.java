package shangliang.base.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A database server for one run of the tests: quick rather than durable, and gone afterwards. */
public final class TestServer {

    private static final Map<String, String> QUICK = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "max_connections", "200",
            "shared_buffers", "256MB");

    private TestServer() {}

    /** Starts one and returns its JDBC address. */
    public static String start() {
        var directory = temporary();
        var server = new PostgresServer(
                binaries(), directory.resolve("postgresql"), directory.resolve("postgresql.log"), QUICK);
        var database = new EmbeddedDatabase(server, "test");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            remove(directory);
        }));
        var address = database.address("postgres");
        return address.url() + "?user=" + address.user() + "&password=" + address.password();
    }

    /** Unpacked once for all runs. */
    static Path binaries() {
        return PostgresBinaries.below(
                DataDirectory.prepare(Path.of("target/embedded")).path());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("shangliang-test");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
