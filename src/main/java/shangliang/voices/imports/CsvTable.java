package shangliang.voices.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text table; the separator is the one that its first lines agree on. */
final class CsvTable implements Table {

    private static final char[] SEPARATORS = {',', '\t', ';', '|', '\uFF0C'};
    private static final int HEAD = 1 << 15;

    private final CSVParser parser;
    private final RowLimit limit;

    private CsvTable(CSVParser parser, RowLimit limit) {
        this.parser = parser;
        this.limit = limit;
    }

    static CsvTable open(Path file) throws IOException {
        var reader = TextEncoding.reader(file);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(reader))
                .setIgnoreEmptyLines(false)
                .get();
        var limit = new RowLimit(reader);
        return new CsvTable(
                CSVParser.builder().setReader(limit).setFormat(format).get(), limit);
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(HEAD + 1);
        var head = new char[HEAD];
        var length = Math.max(0, reader.read(head));
        reader.reset();
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        for (int i = 0; i < length; i++) {
            quoted ^= head[i] == '"';
            for (int s = 0; !quoted && s < SEPARATORS.length; s++) {
                counts[s] += head[i] == SEPARATORS[s] ? 1 : 0;
            }
        }
        return SEPARATORS[most(counts, head)];
    }

    /** Separators in the first line weigh more than those in what people wrote. */
    private static int most(int[] counts, char[] head) {
        for (int i = 0; i < head.length && head[i] != '\n' && head[i] != '\r'; i++) {
            for (int s = 0; s < SEPARATORS.length; s++) {
                counts[s] += head[i] == SEPARATORS[s] ? 1_000_000 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < counts.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return best;
    }

    @Override
    public Iterator<Line> lines() {
        var records = parser.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return guarded(records::hasNext);
            }

            @Override
            public Line next() {
                return guarded(() -> line(records.next()));
            }
        };
    }

    private static Line line(CSVRecord row) {
        return new Line(
                (int) row.getRecordNumber(), row.stream().limit(Line.MOST_CELLS).toList(), null);
    }

    private <T> T guarded(java.util.function.Supplier<T> read) {
        var from = parser.getCurrentLineNumber() + 1;
        limit.next();
        try {
            return read.get();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw FileKind.bad("quotes", from);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
