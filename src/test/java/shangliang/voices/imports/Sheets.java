package shangliang.voices.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes the files that tests send. */
final class Sheets {

    private Sheets() {}

    static Path csv(Path folder, String text) {
        return write(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path csv(Path folder, String text, Charset charset) {
        return write(folder, text.getBytes(charset));
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "sheet", ".csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path xlsx(Path folder, Consumer<Worksheet> rows) {
        try {
            var file = Files.createTempFile(folder, "sheet", ".xlsx");
            try (var out = Files.newOutputStream(file);
                    var book = new Workbook(out, "Shangliang", "1.0")) {
                rows.accept(book.newWorksheet("sheet"));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> lines(Path file) {
        try (var table = Table.open(file)) {
            var lines = new ArrayList<Line>();
            table.lines().forEachRemaining(lines::add);
            return lines;
        }
    }
}
