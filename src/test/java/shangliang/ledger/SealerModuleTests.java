package shangliang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import shangliang.ModuleTest;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.NoteSigner;

@ModuleTest
@Transactional
class SealerModuleTests {

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerSettings settings;

    @Autowired
    LogKey key;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    Scribe scribe;
    CheckpointFile file;
    Sealer sealer;

    @BeforeEach
    void startAsAFreshProcess() {
        Scribe.wipe(jdbc);
        scribe = new Scribe(events, transactions);
        file = new CheckpointFile(new LedgerSettings("any", folder.resolve("ledger.key")));
        sealer = new Sealer(ledger, file);
    }

    @Test
    void everyCheckpointIsAlsoWrittenBesideTheKey() throws IOException {
        sealer.run();
        scribe.doesMany(3);
        sealer.run();
        scribe.doesMany(2);
        sealer.run();
        sealer.run();
        var sizes = Notes.in(Files.readString(file.path())).stream()
                .map(note -> Checkpoint.parse(note.body()).size());
        assertThat(sizes).containsExactly(0L, 3L, 5L);
    }

    @Test
    void aCheckpointThatWasNotWrittenBeforeTheProcessDiedIsWrittenAtTheNextStart() {
        scribe.does("sealed, then killed");
        ledger.seal();
        sealer.run();
        assertThat(file.newest()).contains(ledger.newest().orElseThrow().checkpoint());
    }

    @Test
    void aLineTornByACrashIsPassedOver() throws IOException {
        scribe.does("whole");
        sealer.run();
        Files.writeString(file.path(), Files.readString(file.path()) + "\nshangliang.example/led");
        scribe.does("after the crash");
        var next = new Sealer(ledger, file);
        next.run();
        assertThat(file.newest()).contains(ledger.newest().orElseThrow().checkpoint());
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndCaughtUpLater() throws IOException {
        Files.createDirectory(file.path());
        scribe.does("no room for its checkpoint");
        sealer.run();
        Files.delete(file.path());
        sealer.run();
        assertThat(file.newest()).contains(ledger.newest().orElseThrow().checkpoint());
    }

    @Test
    void verificationReadsTheFileBesideTheKeyByItself() {
        scribe.does("vouched for by the file");
        sealer.run();
        jdbc.sql("delete from ledger_leaf").update();
        jdbc.sql("delete from ledger_checkpoint").update();
        var keys = List.of(key.existing().orElseThrow().verifier());
        assertThat(ledger.verify(List.of(), keys).isWell()).isTrue();
        assertThat(ledger.verify(file.claims(), keys).problems())
                .extracting(Finding::key)
                .containsExactly("ledger.verify.shorter");
    }

    @Test
    void aDatabaseOlderThanTheFileIsNotSealedOver() {
        scribe.does("in the file");
        sealer.run();
        jdbc.sql("delete from ledger_checkpoint where size > 0").update();
        scribe.does("after the restore");
        assertThatExceptionOfType(LedgerHalted.class)
                .isThrownBy(sealer::seal)
                .withMessageContaining("restore a newer backup");
        assertThatExceptionOfType(LedgerHalted.class)
                .isThrownBy(() -> new Sealer(ledger, file).seal())
                .withMessageContaining("restore a newer backup");
        sealer.run();
        assertThat(ledger.newest().map(Seal::size)).isNotEqualTo(2L);
    }

    @Test
    void aDamagedTreeIsNotSealedOver() {
        scribe.doesMany(3);
        ledger.seal();
        jdbc.sql("update ledger_tile set hashes = substring(hashes for 64) || sha256('x')")
                .update();
        assertThatExceptionOfType(LedgerHalted.class)
                .isThrownBy(ledger::seal)
                .withMessageContaining("run verify-ledger");
        jdbc.sql("update ledger_tile set hashes = substring(hashes for 33)").update();
        assertThatExceptionOfType(LedgerHalted.class).isThrownBy(ledger::seal).withMessageContaining("is damaged");
        jdbc.sql("delete from ledger_tile").update();
        assertThatExceptionOfType(LedgerHalted.class).isThrownBy(ledger::seal).withMessageContaining("missing");
        jdbc.sql("update ledger_checkpoint set note = 'lost'").update();
        assertThatExceptionOfType(LedgerHalted.class).isThrownBy(ledger::seal).withMessageContaining("cannot be read");
    }

    @Test
    void aLostOrForeignKeyDoesNotSignOn() throws IOException {
        scribe.does("signed by the right key");
        ledger.seal();
        var right = Files.readString(settings.keyFile());
        try {
            var other = NoteSigner.generate(settings.origin(), new SecureRandom());
            Files.writeString(settings.keyFile(), other.text());
            assertThatExceptionOfType(LedgerHalted.class)
                    .isThrownBy(ledger::seal)
                    .withMessageContaining("not signed");
            Files.delete(settings.keyFile());
            assertThatExceptionOfType(LedgerHalted.class)
                    .isThrownBy(ledger::seal)
                    .withMessageContaining("not signed");
        } finally {
            Files.writeString(settings.keyFile(), right);
        }
    }

    @Test
    void theKeyIsReadableByItsOwnerAlone() throws IOException {
        var fresh = new LogKey(new LedgerSettings("wangchuan.example/ledger", folder.resolve("new/ledger.key")));
        var made = fresh.existingOrNew();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new/ledger.key"))))
                .isEqualTo("rw-------");
        assertThat(fresh.existing().orElseThrow().text()).isEqualTo(made.text());
        assertThat(folder.resolve("new")).isDirectoryContaining(file -> file.endsWith("ledger.key"));
    }
}
