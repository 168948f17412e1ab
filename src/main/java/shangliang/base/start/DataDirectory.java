package shangliang.base.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything a district must not lose. One server at a time. */
record DataDirectory(Path path) {

    /** Made if missing and tried for writing, because later is too late to find out. */
    static DataDirectory prepare(Path wanted) {
        var path = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var probe = Files.createTempFile(path, "probe", null);
            Files.write(probe, new byte[8192]);
            Files.delete(probe);
            return new DataDirectory(path);
        } catch (IOException failed) {
            throw StartRefused.unwritable(path, failed);
        }
    }

    /** The lock of the one server, or nothing while another process holds it; it ends with the process. */
    Optional<FileLock> lock() {
        try {
            var channel =
                    FileChannel.open(path.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(tryLock(channel));
        } catch (IOException failed) {
            throw StartRefused.unwritable(path, failed);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    void unlock(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    /** The password of the database inside, made once and readable by nobody else. */
    String password() {
        var file = path.resolve("database.password");
        try {
            if (!Files.exists(file)) {
                write(file, HexFormat.of().formatHex(random()));
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw StartRefused.unwritable(path, failed);
        }
    }

    private static byte[] random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** Complete or not there at all, so that a kill in between leaves nothing half-written. */
    private static void write(Path file, String text) throws IOException {
        var onlyMine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "password", null, onlyMine);
        Files.writeString(draft, text);
        Files.move(draft, file);
    }
}
