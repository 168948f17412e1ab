package shangliang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import shangliang.ModuleTest;
import shangliang.engine.merkle.NoteSigner;

/** Each test tampers inside a transaction that is rolled back afterwards. */
@ModuleTest
@Transactional
class VerifyLedgerModuleTests {

    @Autowired
    VerifyLedger command;

    @Autowired
    Ledger ledger;

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

    final Locale before = Locale.getDefault();

    /** Three hundred acts under two checkpoints, the newer of which is kept outside. */
    @BeforeEach
    void keepACheckpoint() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        Scribe.wipe(jdbc);
        var scribe = new Scribe(events, transactions);
        scribe.doesMany(120);
        ledger.seal();
        scribe.doesMany(180);
        ledger.seal();
        Files.writeString(kept(), ledger.newest().orElseThrow().note().text());
    }

    @AfterEach
    void restoreTheLanguage() {
        Locale.setDefault(before);
    }

    @Test
    void aWholeLogIsWell() {
        assertThat(run(0, "--checkpoint", kept().toString())).contains("Read 300 sealed acts", "is whole");
    }

    @Test
    void itSpeaksChineseFirst() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertThat(run(0)).contains("300");
    }

    @Test
    void aChangedActIsFound() {
        tamper("update ledger_leaf set act = 'test.unsaid' where tree_index = 217");
        assertThat(run(1)).contains("Entry 217 is not what was sealed", "entries 120 to 299");
    }

    @Test
    void everyColumnOfALeafIsCovered() {
        for (var change : List.of(
                "id = gen_random_uuid()",
                "act = act || 'x'",
                "subject_kind = 'other'",
                "subject_id = gen_random_uuid()",
                "at = at + interval '1 microsecond'",
                "actor = 'clock'",
                "commitment = repeat('0', 64)")) {
            tamper("update ledger_leaf set " + change + " where tree_index = 5");
            assertThat(run(1)).contains("Entry 5 is not what was sealed");
        }
    }

    @Test
    void aRemovedActIsFound() {
        tamper("delete from ledger_leaf where tree_index = 64");
        assertThat(run(1)).contains("Entry 64 is missing");
    }

    @Test
    void aRemovedActWhoseGapWasClosedIsFound() {
        tamper("delete from ledger_leaf where tree_index = 64");
        tamper("update ledger_leaf set tree_index = -tree_index where tree_index > 64");
        tamper("update ledger_leaf set tree_index = -tree_index - 1 where tree_index < 0");
        assertThat(run(1)).contains("Entry 64 is not what was sealed");
    }

    @Test
    void reorderedActsAreFound() {
        tamper("""
                update ledger_leaf
                set tree_index = case tree_index when 30 then -40 when 40 then 30 end
                where tree_index in (30, 40)
                """);
        tamper("update ledger_leaf set tree_index = 40 where tree_index = -40");
        assertThat(run(1)).contains("Entry 30 is not what was sealed");
    }

    @Test
    void aChangeWhoseStoredHashesWereRewrittenToBreaksEveryCheckpoint() {
        tamper("update ledger_leaf set act = 'test.unsaid' where tree_index = 217");
        tamper("delete from ledger_tile");
        assertThat(run(1)).contains("from database at 300", "entries 120 to 299");
    }

    @Test
    void aTailCutOffTogetherWithItsCheckpointIsFoundByTheOneKeptOutside() {
        tamper("delete from ledger_leaf where tree_index >= 120");
        tamper("delete from ledger_checkpoint where size > 120");
        assertThat(run(0)).contains("Read 120 sealed acts");
        assertThat(run(1, "--checkpoint", kept().toString()))
                .contains("vouches for 300 acts, only 120 are there; entry 120 is the first");
    }

    @Test
    void aLogRewrittenAndSignedAnewIsFoundByTheCheckpointKeptOutside() {
        tamper("delete from ledger_tile");
        tamper("delete from ledger_checkpoint");
        tamper("insert into ledger_unsealed select id, 'test.unsaid', subject_kind, subject_id, at, actor, commitment"
                + " from ledger_leaf");
        tamper("delete from ledger_leaf");
        assertThat(ledger.seal()).isTrue();
        assertThat(run(0)).contains("Read 300 sealed acts");
        assertThat(run(1, "--checkpoint", kept().toString())).contains("kept.txt at 300", "entries 0 to 299");
    }

    @Test
    void aCheckpointChangedInTheDatabaseIsFound() {
        tamper("update ledger_checkpoint set note = replace(note, E'\\n300\\n', E'\\n299\\n')");
        assertThat(run(1)).contains("at 299 acts is not signed");
        tamper("update ledger_checkpoint set note = 'lost'");
        assertThat(run(1)).contains("cannot be read");
    }

    @Test
    void damagedIntermediateHashesAreTold() {
        tamper("update ledger_tile set hashes = sha256(hashes) where level = 1");
        assertThat(run(1)).contains("tile/1/000 are damaged");
    }

    @Test
    void storedHashesCutShortOrGrownAreTold() {
        tamper("update ledger_tile set hashes = substring(hashes for 33) where position = 1");
        assertThat(run(1)).contains("Entry 257 is not what was sealed");
        tamper("update ledger_tile set hashes = hashes || repeat('x', 9000)::bytea");
        assertThat(run(1)).contains("Entry 257 is not what was sealed");
    }

    @Test
    void aCheckpointOfAnotherLogOrKeyIsRefused() throws IOException {
        var text = Files.readString(kept());
        Files.writeString(kept(), text.replaceFirst("shangliang", "another"));
        assertThat(run(1, "--checkpoint", kept().toString())).contains("belongs to another log");
        Files.writeString(kept(), text);
        var stranger = NoteSigner.generate(key.origin(), new SecureRandom());
        assertThat(run(1, "--key", stranger.verifier().text())).contains("is not signed with a given key");
    }

    @Test
    void whatItIsAskedMustMakeSense() throws IOException {
        assertThat(run(2, "--chekpoint", "x")).contains("\"--chekpoint\"", "Usage");
        assertThat(run(2, "--checkpoint")).contains("Usage");
        assertThat(run(2, "--checkpoint", folder.resolve("none").toString())).contains("Cannot open");
        assertThat(run(2, "--checkpoint", "\0")).contains("Cannot open");
        assertThat(run(2, "--key", "nonsense")).contains("\"nonsense\" is not in the expected format");
        Files.writeString(kept(), "nothing to see");
        assertThat(run(2, "--checkpoint", kept().toString())).contains("No checkpoint");
        assertThat(run(2, "--receipt", kept().toString())).contains("not in the expected format");
    }

    private Path kept() {
        return folder.resolve("kept.txt");
    }

    private void tamper(String sql) {
        jdbc.sql(sql).update();
    }

    private String run(int expected, String... args) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var code = command.run(List.of(args), out);
        var text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text).isEqualTo(expected);
        return text;
    }
}
