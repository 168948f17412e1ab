package shangliang.voices.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** The rows of a file, read one after another so that a large one needs no more memory than a small one. */
interface Table extends Closeable {

    Iterator<Line> lines();

    @Override
    void close();

    /** Opens a file by what it is, whatever its name says; tells plainly what cannot be read. */
    static Table open(Path file) {
        try {
            return switch (FileKind.of(file)) {
                case TEXT -> CsvTable.open(file);
                case XLSX -> XlsxTable.open(file);
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The first bytes of a file. */
    static byte[] head(Path file, int most) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}
