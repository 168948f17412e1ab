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
    /** Texts of a workbook that lie together and are held in memory together. */
    private static final String TEXTS = "xl/sharedStrings.xml";

    private static final long MOST_TEXTS = 160L << 20;
    private static final String SHEETS = "xl/worksheets/";
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
                total += inflated(zip, entry, Math.min(most(entry.getName()), MOST_BYTES - total));
            }
        } catch (ZipException damaged) {
            throw FileKind.bad("damaged");
        }
    }

    private static long most(String name) {
        if (name.equalsIgnoreCase(TEXTS)) {
            return MOST_TEXTS;
        }
        return isXml(name) && !name.startsWith(SHEETS) ? SMALL : MOST_BYTES;
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static long inflated(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        var scan = isXml(entry.getName()) ? new SheetScan() : null;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most || size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_SWELLING) {
                    throw FileKind.bad("swells");
                }
                for (int i = 0; scan != null && i < read; i++) {
                    if (!scan.accepts(buffer[i])) {
                        throw FileKind.bad("swells");
                    }
                }
            }
        }
        return size;
    }
}
