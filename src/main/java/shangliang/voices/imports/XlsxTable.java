package shangliang.voices.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook that has rows; of a formula counts the value it was saved with. */
final class XlsxTable implements Table {

    private static final int MOST_COLUMNS = 500;

    private final ReadableWorkbook book;
    private final Stream<Row> rows;

    private XlsxTable(ReadableWorkbook book, Stream<Row> rows) {
        this.book = book;
        this.rows = rows;
    }

    static XlsxTable open(Path file) throws IOException {
        ReadableWorkbook book = null;
        try {
            book = new ReadableWorkbook(file.toFile());
            return new XlsxTable(book, rows(book));
        } catch (IOException | RuntimeException damaged) {
            if (book != null) {
                book.close();
            }
            throw damaged instanceof shangliang.base.Invalid told ? told : FileKind.bad("damaged");
        }
    }

    private static Stream<Row> rows(ReadableWorkbook book) throws IOException {
        for (var sheet : book.getSheets().toList()) {
            try (var some = sheet.openStream()) {
                if (some.anyMatch(row -> row.getPhysicalCellCount() > 0)) {
                    return sheet.openStream();
                }
            }
        }
        throw FileKind.bad("empty");
    }

    @Override
    public Iterator<Line> lines() {
        var found = rows.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return guarded(found::hasNext);
            }

            @Override
            public Line next() {
                return guarded(() -> line(found.next()));
            }
        };
    }

    private static <T> T guarded(java.util.function.Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException damaged) {
            throw FileKind.bad("damaged");
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        String trouble = null;
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
            trouble = trouble == null && cell != null ? trouble(cell) : trouble;
        }
        return new Line(row.getRowNum(), cells, trouble);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> plain(cell.asNumber());
            case STRING -> String.valueOf(cell.asString());
            case EMPTY -> "";
            default -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    /** Long numbers stay the digits they are. */
    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static @org.jspecify.annotations.Nullable String trouble(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return "voices.imports.row.error-value";
        }
        var value = cell.getRawValue();
        var formula = cell.getType() == CellType.FORMULA || cell.getFormula() != null;
        return formula && (value == null || value.isEmpty() || value.matches("#[A-Z/0]+[!?A]?"))
                ? "voices.imports.row.formula"
                : null;
    }

    @Override
    public void close() {
        rows.close();
        try {
            book.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
