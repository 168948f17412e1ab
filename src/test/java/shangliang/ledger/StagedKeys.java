package shangliang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.context.ApplicationContext;

/** Lets a test of another module sign with a key that it knows. */
public final class StagedKeys {

    private StagedKeys() {}

    /** Puts the private key in its place. */
    public static void use(ApplicationContext context, String key) {
        var file = context.getBean(LedgerSettings.class).keyFile();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The private key as it is; one is made when there is none. */
    public static String now(ApplicationContext context) {
        return context.getBean(LogKey.class).existingOrNew().text();
    }
}
