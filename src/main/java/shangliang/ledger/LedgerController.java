package shangliang.ledger;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.engine.merkle.NoteSigner;
import shangliang.engine.merkle.NoteVerifier;
import shangliang.web.Access;

/** Shows the log to everyone, in words for people and as the checkpoint file for programs. */
@Controller
class LedgerController {

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Ledger ledger;
    private final LogKey key;

    LedgerController(Ledger ledger, LogKey key) {
        this.ledger = ledger;
        this.key = key;
    }

    @GetMapping("/ledger")
    @Access(anyone = true)
    ModelAndView show() {
        var verifier = key.existing().map(NoteSigner::verifier).map(NoteVerifier::text);
        var page = new LedgerPage(
                key.origin(), verifier.orElse(null), ledger.newest().orElse(null));
        return new ModelAndView("ledger/index", "page", page);
    }

    /** The address and type that C2SP tlog-tiles give it, so that existing witnesses and monitors can read it. */
    @GetMapping("/ledger/checkpoint")
    @Access(anyone = true)
    ResponseEntity<String> checkpoint() {
        var seal = ledger.newest().orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(1)))
                .body(seal.note().text());
    }
}
