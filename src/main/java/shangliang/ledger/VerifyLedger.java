package shangliang.ledger;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.base.District;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.NoteSigner;
import shangliang.engine.merkle.NoteVerifier;
import shangliang.web.Messages;

/** {@code verify-ledger}: finds any act that was changed, removed or re-ordered after it was signed for. */
@Component
class VerifyLedger implements Command {

    private static final int WELL = 0;
    private static final int WRONG = 1;
    private static final int MISUSED = 2;

    private final Ledger ledger;
    private final LogKey key;
    private final CheckpointFile file;
    private final Messages messages;

    VerifyLedger(Ledger ledger, LogKey key, CheckpointFile file, Messages messages) {
        this.ledger = ledger;
        this.key = key;
        this.file = file;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "verify-ledger";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        try {
            var options = VerifyOptions.parse(args);
            return options.receipts.isEmpty() ? log(options, out) : receipts(options, out);
        } catch (VerifyOptions.Misused e) {
            tell(out, e.finding);
            return MISUSED;
        }
    }

    private int log(VerifyOptions options, PrintStream out) throws VerifyOptions.Misused {
        var keys = keys(options);
        var claims = options.claims.isEmpty() ? file.claims() : options.claims;
        var found = District.within(District.ONLY, () -> ledger.verify(claims, keys));
        say(out, "ledger.verify.read", found.leaves, found.checkpoints, found.waiting);
        say(out, "ledger.verify.records", found.matching, found.erased);
        found.problems().forEach(problem -> tell(out, problem));
        if (found.isWell()) {
            say(out, "ledger.verify.well");
            return WELL;
        }
        say(out, "ledger.verify.wrong", found.count());
        return WRONG;
    }

    /** Needs nothing but the file and the key: the database is not asked. */
    private int receipts(VerifyOptions options, PrintStream out) throws VerifyOptions.Misused {
        var keys = keys(options);
        var result = WELL;
        for (var kept : options.receipts) {
            var holds = keys.stream().anyMatch(kept.receipt()::holds);
            result = holds ? result : WRONG;
            var at = Checkpoint.parse(kept.receipt().note().body());
            say(
                    out,
                    holds ? "ledger.verify.receipt.holds" : "ledger.verify.receipt.fails",
                    kept.source(),
                    kept.receipt().proof().index(),
                    at.size(),
                    kept.receipt().entry());
        }
        return result;
    }

    /** The keys that were given, else the district's own. */
    private List<NoteVerifier> keys(VerifyOptions options) throws VerifyOptions.Misused {
        if (!options.keys.isEmpty()) {
            return options.keys;
        }
        var own = key.existing().map(NoteSigner::verifier);
        return List.of(own.orElseThrow(() -> new VerifyOptions.Misused("ledger.verify.keyless")));
    }

    private void tell(PrintStream out, Finding finding) {
        say(out, finding.key(), finding.args().toArray());
    }

    private void say(PrintStream out, String text, Object... args) {
        out.println(messages.text(Locale.getDefault(), text, args));
    }
}
