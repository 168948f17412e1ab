package shangliang.voices.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;

/** Small services for files on disk. */
final class Disk {

    /** SQL state of a database that cannot write. */
    private static final String DISK_FULL = "53100";

    private Disk() {}

    static String sha256(Path file) {
        try (var in = Files.newInputStream(file);
                var digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An empty file that whoever asks for it deletes. */
    static Path temporary(String name) {
        try {
            return Files.createTempFile(name, ".tmp");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether something failed because a disk is full, ours or the database's. */
    static boolean isFull(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            var told = String.valueOf(cause.getMessage());
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())
                    || cause instanceof IOException && told.contains("No space left")) {
                return true;
            }
        }
        return false;
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
