package shangliang.ledger;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;
import shangliang.web.Messages;

/** Writes the file that a person downloads with their receipt. */
@Component
public class Receipts {

    private final Ledger ledger;
    private final LogKey key;
    private final Messages messages;

    Receipts(Ledger ledger, LogKey key, Messages messages) {
        this.ledger = ledger;
        this.key = key;
        this.messages = messages;
    }

    /** The receipt for the subject's first act as a text file; empty for the second or so until that act is sealed. */
    public Optional<String> file(SourceRef subject, Locale locale) {
        return ledger.receipt(subject).map(receipt -> receipt.text(explanation(receipt, locale)));
    }

    private String explanation(ReceiptProof receipt, Locale locale) {
        var verifier = key.existingOrNew().verifier().text();
        return messages.text(locale, "ledger.receipt.explained", receipt.proof().index(), key.origin(), verifier);
    }
}
