package shangliang.voices.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook that has rows; of a formula counts the value it was saved with. */
final class XlsxTable implements Table {

    /** What a format says in words, and its conditions and colours. */
    private static final Pattern SPOKEN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

    /** Formats that have a number and no text, in the West and in East Asia. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Pattern DAY = Pattern.compile("[yYdD]");

    private final ReadableWorkbook book;
    private final Stream<Row> rows;

    private XlsxTable(ReadableWorkbook book, Stream<Row> rows) {
        this.book = book;
        this.rows = rows;
    }

    static XlsxTable open(Path file) throws IOException {
        ReadableWorkbook book = null;
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
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
        for (int i = 0; i < Math.min(row.getCellCount(), Line.MOST_CELLS); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
            trouble = trouble == null && cell != null ? trouble(cell) : trouble;
        }
        return new Line(row.getRowNum(), cells, trouble);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : plain(cell.asNumber());
            case STRING -> String.valueOf(cell.asString());
            case EMPTY -> "";
            default -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    /** Whether the number is shown as a day; a book may count days from 1900 or from 1904. */
    private static boolean isDay(Cell cell) {
        var id = cell.getDataFormatId();
        var format = cell.getDataFormatString();
        return id != null && DAYS.contains(id)
                || format != null
                        && DAY.matcher(SPOKEN.matcher(format).replaceAll("")).find();
    }

    private static String day(LocalDateTime at) {
        var second = at.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        return second.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? second.toLocalDate().toString()
                : second.toString().replace('T', ' ');
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
