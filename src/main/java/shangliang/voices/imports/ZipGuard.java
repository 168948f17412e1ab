package shangliang.voices.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Inflates a packed file once without keeping it, so that a small file that swells to a huge one is refused. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 600L << 20;
    private static final long SMALL = 32L << 20;
    private static final long MOST_SWELLING = 150;

    private ZipGuard() {}

    static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw FileKind.bad("not-xlsx");
            }
            if (zip.size() > MOST_ENTRIES) {
                throw FileKind.bad("swells");
            }
            long total = 0;
            for (var entry : zip.stream().toList()) {
                total += inflated(zip, entry, MOST_BYTES - total);
            }
        } catch (ZipException damaged) {
            throw FileKind.bad("damaged");
        }
    }

    private static long inflated(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most || size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_SWELLING) {
                    throw FileKind.bad("swells");
                }
            }
        }
        return size;
    }
}
