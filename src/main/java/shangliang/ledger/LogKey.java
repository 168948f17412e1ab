package shangliang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.engine.merkle.NoteSigner;

/** The district's signing key in its file, which only the server's own user may read. */
@Component
class LogKey {

    private final LedgerSettings settings;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    LogKey(LedgerSettings settings) {
        this.settings = settings;
    }

    /** A key with the text it was read from, for to derive its public half is work. */
    private record Known(String text, NoteSigner signer) {}

    String origin() {
        return settings.origin();
    }

    Optional<NoteSigner> existing() {
        var file = settings.keyFile();
        try {
            return Files.exists(file) ? Optional.of(signer(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NoteSigner signer(String text) {
        var last = known.get();
        if (last != null && last.text().equals(text)) {
            return last.signer();
        }
        var signer = NoteSigner.parse(text);
        known.set(new Known(text, signer));
        return signer;
    }

    NoteSigner existingOrNew() {
        return existing().orElseGet(this::create);
    }

    private NoteSigner create() {
        var signer = NoteSigner.generate(settings.origin(), new SecureRandom());
        try {
            write(settings.keyFile().toAbsolutePath(), signer.text() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signer;
    }

    /** Private from the first moment, and whole or not at all: a half-written key would stop the log for good. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "ledger", ".new", owner);
        Files.writeString(draft, text, StandardOpenOption.DSYNC);
        Files.move(draft, file);
    }
}
