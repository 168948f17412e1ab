package shangliang.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

/** What is read from the command line and the environment, and what is said when the start is refused. */
class StartTests {

    @TempDir
    Path directory;

    @Test
    void settingsStandBeforeTheCommandAndItsOwnWordsAfter() {
        var given = Arguments.of("--shangliang.data=/srv/data", "verify-ledger", "--since", "3");
        assertThat(given.data()).isEqualTo(Path.of("/srv/data"));
        assertThat(given.command()).contains("verify-ledger");
        assertThat(given.rest()).containsExactly("--since", "3");
    }

    @Test
    void withoutACommandItIsTheServerOnItsUsualDirectory() {
        var given = Arguments.of("--server.port=9000");
        assertThat(given.command()).isEmpty();
        assertThat(given.data()).isEqualTo(Path.of("data"));
    }

    @Test
    void theEnvironmentNamesAnOutsideDatabase() {
        assertThat(DatabaseAddress.outside(Map.of())).isEmpty();
        assertThat(DatabaseAddress.outside(Map.of("SHANGLIANG_DB_URL", " "))).isEmpty();
        var given = Map.of(
                "SHANGLIANG_DB_URL", "jdbc:postgresql://db/s",
                "SHANGLIANG_DB_USER", "u",
                "SHANGLIANG_DB_PASSWORD", "p");
        assertThat(DatabaseAddress.outside(given)).contains(new DatabaseAddress("jdbc:postgresql://db/s", "u", "p"));
    }

    @Test
    void aDirectoryHasOneServer() {
        var data = DataDirectory.prepare(directory);
        var lock = data.lock().orElseThrow();
        assertThat(data.lock()).isEmpty();
        data.unlock(lock);
        assertThat(data.lock()).isPresent();
    }

    @Test
    void thePasswordIsMadeOnceAndForNobodyElse() throws IOException {
        var data = DataDirectory.prepare(directory);
        assertThat(data.password()).hasSize(48).isEqualTo(data.password());
        assertThat(Files.getPosixFilePermissions(directory.resolve("database.password")))
                .hasSize(2);
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefused() throws IOException {
        var file = Files.createFile(directory.resolve("file"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DataDirectory.prepare(file.resolve("data")))
                .extracting(StartRefused::key)
                .isEqualTo("base.start.unwritable");
    }

    @Test
    void everyKnownReasonIsExplainedAndAFaultOfOursIsNot() {
        assertThat(explained(new PortInUseException(8080))).isTrue();
        assertThat(explained(new SQLException("gone", "08006"))).isTrue();
        assertThat(explained(new SQLException("who?", "28P01"))).isTrue();
        assertThat(explained(new SQLException("no room", "53100"))).isTrue();
        assertThat(explained(new StartRefused("base.start.newer", "V999"))).isTrue();
        assertThat(explained(new SQLException("no such table", "42P01"))).isFalse();
        assertThat(explained(new IllegalStateException("bug"))).isFalse();
    }

    private static boolean explained(Throwable cause) {
        return new PlainFailure(null).reportException(new RuntimeException("wrapped", cause));
    }

    @Test
    void aReasonIsSaidInBothLanguagesWithItsParticulars() {
        List<String> said = StartMessages.say("base.start.port", "8080").toList();
        assertThat(said).hasSize(2).allMatch(line -> line.contains("8080"));
        assertThat(said.getLast()).startsWith("Port 8080 is taken");
    }
}
