package shangliang.voices;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import shangliang.ledger.LeafEvidence;

/** Lets the ledger's verification hold every kept step against its leaf. */
@Component
class VoiceEvidence implements LeafEvidence {

    private final StepRows steps;

    VoiceEvidence(StepRows steps) {
        this.steps = steps;
    }

    @Override
    public boolean owns(String act) {
        return act.startsWith("voices.");
    }

    @Override
    public void each(Consumer<Evidence> to) {
        try (var rows = steps.evidence()) {
            rows.forEach(row -> to.accept(new Evidence(UUID.fromString(row[0]), row[1], row[2])));
        }
    }
}
