package shangliang.voices;

import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import shangliang.base.Refused;
import shangliang.ledger.Receipts;
import shangliang.web.Access;

/** Gives out the proof that a voice stands in the ledger; it holds a commitment, not a word of the voice. */
@Controller
class ProofController {

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Looks looks;
    private final Receipts receipts;

    ProofController(Looks looks, Receipts receipts) {
        this.looks = looks;
        this.receipts = receipts;
    }

    @GetMapping("/v/{number}/proof")
    @Access(anyone = true)
    ResponseEntity<String> proof(@PathVariable String number, Locale locale) {
        var voice = looks.at(Looks.number(number)).voice();
        var file = receipts.file(voice.ref(), locale).orElseThrow(() -> new Refused("voices.proof.soon"));
        return ResponseEntity.ok()
                .contentType(PLAIN)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt-" + voice.number() + ".txt\"")
                .body(file);
    }
}
