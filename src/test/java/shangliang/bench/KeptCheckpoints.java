package shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The signed checkpoints as an outsider keeps them: copied away after each round, and never fewer than before. */
record KeptCheckpoints(Path file) {

    void take(Path data) throws IOException {
        var now = Files.readString(data.resolve("ledger").resolve("checkpoints.txt"));
        if (Files.exists(file) && !now.startsWith(Files.readString(file))) {
            throw new IllegalStateException("the file of checkpoints is not what it was, see " + file);
        }
        Files.writeString(file, now);
    }
}
