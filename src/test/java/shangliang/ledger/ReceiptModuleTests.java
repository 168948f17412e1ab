package shangliang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import shangliang.ModuleTest;
import shangliang.base.Act;

@ModuleTest
@Transactional
class ReceiptModuleTests {

    @Autowired
    Receipts receipts;

    @Autowired
    Ledger ledger;

    @Autowired
    LogKey key;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VerifyLedger command;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    List<Act> acts = List.of();

    @BeforeEach
    void doSomeActs() {
        Scribe.wipe(jdbc);
        acts = new Scribe(events, transactions).doesMany(7);
    }

    @Test
    void thereIsNoReceiptBeforeTheSeal() {
        assertThat(receipts.file(acts.get(3).subject(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aReceiptIsVerifiedWithTheFileAndTheKeyAlone() throws IOException {
        var text = receipt(3);
        assertThat(text)
                .startsWith("# ")
                .contains(acts.get(3).subject().toString(), "c2sp.org/tlog-proof@v1\nindex 3\n");
        assertThat(run(text)).isZero();
        assertThat(run(text.replace("\n", "\r\n"))).isZero();
        assertThat(run(text.substring(text.indexOf("\n\n{")))).isZero();
    }

    @Test
    void aReceiptIsExplainedInThePersonsLanguage() {
        ledger.seal();
        var subject = acts.get(3).subject();
        var chinese = receipts.file(subject, Locale.SIMPLIFIED_CHINESE).orElseThrow();
        var english = receipts.file(subject, Locale.ENGLISH).orElseThrow();
        assertThat(english).contains("This is your receipt file").contains(verifier());
        assertThat(chinese).doesNotContain("This is your").contains(verifier());
    }

    @Test
    void aTamperedReceiptDoesNotHold() throws IOException {
        var text = receipt(3);
        assertThat(run(text.replace("test.said", "test.sung"))).isEqualTo(1);
        assertThat(run(text.replace("index 3", "index 2"))).isEqualTo(1);
        assertThat(run(text.replace("\n7\n", "\n8\n"))).isEqualTo(1);
        var path = text.substring(text.indexOf("index 3\n") + 8, text.indexOf("\n\n", text.indexOf("index 3")));
        assertThat(run(text.replace(
                        path,
                        path.lines().skip(1).reduce((a, b) -> a + "\n" + b).orElseThrow())))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoReceiptIsRefused() throws IOException {
        var text = receipt(0);
        for (var bad : List.of(
                "",
                "c2sp.org/tlog-proof@v1\nindex 0\n",
                text.replace("index 0", "index"),
                text.replace("index 0", "index x"),
                text.replace("index 0", "index 99"),
                text.substring(text.indexOf("c2sp.org")),
                text.substring(0, text.indexOf("\u2014")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> ReceiptProof.parse(bad));
            assertThat(run(bad)).isEqualTo(2);
        }
    }

    private String receipt(int number) {
        ledger.seal();
        return receipts.file(acts.get(number).subject(), Locale.ENGLISH).orElseThrow();
    }

    private String verifier() {
        return key.existing().orElseThrow().verifier().text();
    }

    private int run(String text) throws IOException {
        var file = Files.writeString(folder.resolve("receipt.txt"), text);
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return command.run(List.of("--receipt", file.toString(), "--key", verifier()), out);
    }
}
