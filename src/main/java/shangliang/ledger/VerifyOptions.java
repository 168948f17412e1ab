package shangliang.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import shangliang.engine.merkle.NoteVerifier;

/** What {@code verify-ledger} was asked: files that someone kept, and the keys to believe. */
final class VerifyOptions {

    /** The words after the command make no sense; told with the usage. */
    static final class Misused extends Exception {
        private static final long serialVersionUID = 1;
        final transient Finding finding;

        Misused(String key, Object... args) {
            super(key);
            this.finding = new Finding(key, List.of(args));
        }
    }

    /** A receipt and the file it came in. */
    record Kept(String source, ReceiptProof receipt) {}

    final List<Claim> claims = new ArrayList<>();
    final List<Kept> receipts = new ArrayList<>();
    final List<NoteVerifier> keys = new ArrayList<>();

    static VerifyOptions parse(List<String> args) throws Misused {
        var options = new VerifyOptions();
        for (var rest = args.iterator(); rest.hasNext(); ) {
            options.take(rest.next(), rest);
        }
        return options;
    }

    private void take(String option, Iterator<String> rest) throws Misused {
        if (!List.of("--checkpoint", "--receipt", "--key").contains(option) || !rest.hasNext()) {
            throw new Misused("ledger.verify.usage", option);
        }
        var value = rest.next();
        try {
            switch (option) {
                case "--checkpoint" -> checkpoints(value);
                case "--receipt" -> receipts.add(new Kept(value, ReceiptProof.parse(read(value))));
                default -> keys.add(NoteVerifier.parse(value));
            }
        } catch (IOException | InvalidPathException e) {
            throw new Misused("ledger.verify.unreadable", value);
        } catch (IllegalArgumentException e) {
            throw new Misused("ledger.verify.not-understood", value, String.valueOf(e.getMessage()));
        }
    }

    private void checkpoints(String file) throws IOException, Misused {
        var notes = Notes.in(read(file));
        if (notes.isEmpty()) {
            throw new Misused("ledger.verify.no-checkpoint", file);
        }
        notes.forEach(note -> claims.add(new Claim(file, note.text())));
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
