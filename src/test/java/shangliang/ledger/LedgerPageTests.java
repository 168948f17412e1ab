package shangliang.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.SignedNote;

@PageTest
class LedgerPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Ledger ledger;

    @Autowired
    LogKey key;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anEmptyLogSaysWhatWillAppear() {
        jdbc.sql("delete from ledger_checkpoint").update();
        var english = new Cookie("lang", "en");
        assertThat(pages.get().uri("/ledger").cookie(english))
                .hasStatusOk()
                .bodyText()
                .contains("has just been opened");
        assertThat(pages.get().uri("/ledger/checkpoint")).hasStatus(404);
    }

    @Test
    void theLogShowsItsKeyAndNewestCheckpoint() {
        ledger.seal();
        var verifier = key.existing().orElseThrow().verifier();
        assertThat(pages.get().uri("/ledger"))
                .hasStatusOk()
                .bodyText()
                .contains(key.origin(), verifier.text().substring(0, 30), "/ledger/checkpoint");
    }

    @Test
    void theCheckpointIsPlainTextThatVerifies() throws Exception {
        ledger.seal();
        var answer = pages.get().uri("/ledger/checkpoint").exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
        var note = SignedNote.parse(answer.getResponse().getContentAsString(UTF_8));
        assertThat(note.isSignedBy(key.existing().orElseThrow().verifier())).isTrue();
        assertThat(Checkpoint.parse(note.body()).origin()).isEqualTo(key.origin());
    }
}
