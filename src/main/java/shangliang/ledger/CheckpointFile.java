package shangliang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.SignedNote;

/** Every checkpoint once more, beside the key: whoever rewrites the database has not rewritten this. */
@Component
class CheckpointFile {

    private final Path file;

    CheckpointFile(LedgerSettings settings) {
        this.file = settings.keyFile().toAbsolutePath().resolveSibling("checkpoints.txt");
    }

    Path path() {
        return file;
    }

    /** The last whole one that was written. */
    Optional<Checkpoint> newest() {
        var notes = notes();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Checkpoint.parse(notes.getLast().body()));
    }

    List<Claim> claims() {
        return notes().stream()
                .map(note -> new Claim(file.toString(), note.text()))
                .toList();
    }

    void append(Seal seal) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "\n\n" + seal.note().text(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SignedNote> notes() {
        try {
            return Files.exists(file) ? Notes.in(Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
