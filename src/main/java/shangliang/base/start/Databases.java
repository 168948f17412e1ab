package shangliang.base.start;

import java.nio.channels.FileLock;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Chooses the database: the outside one when the environment names it, else the one inside. */
final class Databases {

    private static final String NAME = "shangliang";

    private static final Map<String, String> SIZES = Map.of("max_connections", "64", "shared_buffers", "96MB");

    private Databases() {}

    /** For the one server of this directory. */
    static DatabaseAddress forServer(DataDirectory data) {
        return DatabaseAddress.outside(System.getenv())
                .orElseGet(() -> inside(
                        data, data.lock().orElseThrow(() -> new StartRefused("base.start.directory", data.path()))));
    }

    /** A command may also join the database of a server that runs already. */
    static DatabaseAddress forCommand(DataDirectory data) {
        return DatabaseAddress.outside(System.getenv())
                .orElseGet(() -> data.lock().map(lock -> inside(data, lock)).orElseGet(() -> running(data)));
    }

    private static DatabaseAddress inside(DataDirectory data, FileLock lock) {
        var database = new EmbeddedDatabase(server(data), data.password());
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            data.unlock(lock);
        });
        return database.createIfMissing(NAME);
    }

    private static PostgresServer server(DataDirectory data) {
        var home = PostgresBinaries.below(data.path());
        return new PostgresServer(home, data.cluster(), data.log(), PostgresServer.durable(SIZES));
    }

    private static DatabaseAddress running(DataDirectory data) {
        return Leftover.port(data.cluster())
                .map(port -> DatabaseAddress.inside(port, NAME, data.password()))
                .orElseThrow(() -> new StartRefused("base.start.directory", data.path()));
    }
}
