package shangliang.base.start;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database inside keeps what it confirmed, whoever is killed. */
class EmbeddedDatabaseTests {

    @TempDir
    Path directory;

    private PostgresServer server;

    @BeforeEach
    void describeTheServer() {
        server = new PostgresServer(
                TestServer.binaries(),
                directory.resolve("postgresql"),
                directory.resolve("postgresql.log"),
                PostgresServer.durable(Map.of()));
    }

    @Test
    void anAnswerSurvivesTheLossOfPower() throws SQLException {
        try (var database = new EmbeddedDatabase(server, "secret")) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void nobodyEntersWithoutThePassword() throws SQLException {
        try (var database = new EmbeddedDatabase(server, "secret")) {
            var guess = new DatabaseAddress(database.address("postgres").url(), PostgresServer.USER, "guess");
            assertThat(catchThrowableOfType(SQLException.class, guess::open).getSQLState())
                    .isEqualTo("28P01");
        }
    }

    @Test
    void dataAreKeptFromOneStartToTheNext() throws SQLException {
        try (var database = new EmbeddedDatabase(server, "secret")) {
            execute(database, "create table kept as select 'here' as word");
        }
        try (var database = new EmbeddedDatabase(server, "secret")) {
            assertThat(ask(database, "select word from kept")).isEqualTo("here");
        }
    }

    @Test
    void aKilledDatabaseComesBackByItself() throws Exception {
        try (var database = new EmbeddedDatabase(server, "secret")) {
            execute(database, "create table kept as select 'here' as word");
            ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
            assertThat(askUntilAnswered(database, "select word from kept")).isEqualTo("here");
        }
    }

    @Test
    void aDatabaseLeftOverFromAKilledServerIsStoppedFirst() throws Exception {
        server.createIfMissing("secret");
        var leftover = server.start(54_999);
        for (int tries = 0; !Files.exists(pidFile()) && tries < 200; tries++) {
            Thread.sleep(50);
        }
        try (var database = new EmbeddedDatabase(server, "secret")) {
            assertThat(leftover.waitFor(1, SECONDS)).isTrue();
            assertThat(ask(database, "select 'new'")).isEqualTo("new");
        }
    }

    @Test
    void aNumberLeftInTheFileDoesNotHitAnotherProgram() throws Exception {
        server.createIfMissing("secret");
        var innocent = new ProcessBuilder("sleep", "600").start();
        Files.writeString(pidFile(), innocent.pid() + "\n" + server.cluster() + "\n1\n5432\n");
        Leftover.stop(server.cluster());
        assertThat(innocent.isAlive()).isTrue();
        innocent.destroyForcibly().waitFor();
        try (var database = new EmbeddedDatabase(server, "secret")) {
            assertThat(ask(database, "select 'new'")).isEqualTo("new");
        }
    }

    private Path pidFile() {
        return server.cluster().resolve("postmaster.pid");
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.address("postgres").open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.address("postgres").open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String askUntilAnswered(EmbeddedDatabase database, String sql) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            try {
                return ask(database, sql);
            } catch (SQLException notYet) {
                Thread.sleep(50);
            }
        }
        return fail("the database did not come back");
    }
}
