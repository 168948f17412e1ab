package shangliang.base.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that lives as long as this process and is started again whenever it ends before. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final Duration LONG_PAUSE = Duration.ofSeconds(2);
    private static final int FIRST_TRIES = 25;

    /** Not there yet, starting up, shutting down. */
    private static final Set<String> NOT_YET = Set.of("08001", "08006", "57P03", "57P01", "57P02");

    private final PostgresServer server;
    private final int port;
    private final String password;

    private volatile Process process;
    private volatile boolean closing;

    /** Starts it and returns when it answers. */
    EmbeddedDatabase(PostgresServer server, String password) {
        this.server = server;
        this.password = password;
        try {
            server.createIfMissing(password);
            Leftover.stop(server.cluster());
            this.port = freePort();
            this.process = firstStart();
        } catch (IOException failed) {
            throw StartRefused.unwritable(server.cluster(), failed);
        }
        watch();
    }

    DatabaseAddress address(String database) {
        return DatabaseAddress.inside(port, database, password);
    }

    /** Makes the database unless it is there. */
    DatabaseAddress createIfMissing(String database) {
        try (var connection = address("postgres").open();
                var look = connection.prepareStatement("select from pg_database where datname = ?");
                var create = connection.createStatement()) {
            look.setString(1, database);
            if (!look.executeQuery().next()) {
                create.execute("create database " + database);
            }
            return address(database);
        } catch (SQLException failed) {
            throw StartRefused.database(failed);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The remains of a killed server may keep their shared memory for a moment, so it is tried again. */
    private Process firstStart() throws IOException {
        for (int tries = 1; ; tries++) {
            var started = server.start(port);
            if (answers(started)) {
                return started;
            }
            if (tries == FIRST_TRIES) {
                throw new StartRefused("base.start.cluster", server.log());
            }
            pause(PAUSE.multipliedBy(10));
        }
    }

    /** Waits until it takes connections, however long its recovery takes; false when it ended instead. */
    private boolean answers(Process started) {
        while (started.isAlive()) {
            try (var connection = address("postgres").open()) {
                return connection.isValid(1);
            } catch (SQLException failed) {
                if (!NOT_YET.contains(failed.getSQLState())) {
                    PostgresServer.stop(started);
                    throw StartRefused.database(failed);
                }
                pause(PAUSE);
            }
        }
        return false;
    }

    private void watch() {
        process.onExit()
                .thenRunAsync(
                        this::again,
                        work -> Thread.ofPlatform()
                                .daemon()
                                .name("database-watch")
                                .start(work));
    }

    /** Also the way out of a full disk: it is tried until there is room again. */
    private void again() {
        while (!closing) {
            LOG.warn("The database ended; starting it again");
            try {
                process = server.start(port);
                if (answers(process)) {
                    LOG.warn("The database is back");
                    watch();
                    return;
                }
            } catch (IOException | StartRefused failed) {
                LOG.warn("The database does not start: {}", failed.getMessage());
            }
            pause(LONG_PAUSE);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        closing = true;
        PostgresServer.stop(process);
    }
}
