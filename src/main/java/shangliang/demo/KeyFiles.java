package shangliang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The two secrets outside the database, which in the demo are no secrets: they travel with the data they fit. */
@Component
class KeyFiles {

    /** Which of them. */
    enum Key {
        VOICES,
        LEDGER
    }

    private final Path voices;
    private final Path ledger;

    KeyFiles(@Value("${shangliang.voices.key-file}") Path voices, @Value("${shangliang.ledger.key-file}") Path ledger) {
        this.voices = voices;
        this.ledger = ledger;
    }

    private Path file(Key key) {
        return switch (key) {
            case VOICES -> voices;
            case LEDGER -> ledger;
        };
    }

    String read(Key key) {
        try {
            return Files.readString(file(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is none yet, or this very one. */
    boolean takes(Key key, String secret) {
        return !Files.exists(file(key)) || read(key).equals(secret);
    }

    /** Puts it where the server looks for it, readable by its own user alone; whole or not at all. */
    void put(Key key, String secret) {
        var file = file(key).toAbsolutePath();
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(file.getParent(), "demo", ".new", mine);
            Files.writeString(draft, secret);
            Files.move(draft, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
