package shangliang.likeness.commands;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import shangliang.base.Invalid;

/** A CSV file of messages with a header; read whole, and written again with more columns. */
record MessageFile(List<String> header, Map<Column, Integer> columns, List<List<String>> rows) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Refuses a file that cannot be read or lacks one of the {@code needed} columns. */
    static MessageFile read(Path path, Column... needed) {
        var lines = lines(path);
        if (lines.isEmpty()) {
            throw new Invalid("file", "likeness.commands.empty", path);
        }
        var header = lines.getFirst();
        var columns = ColumnNames.in(header);
        for (var column : needed) {
            if (!columns.containsKey(column)) {
                throw new Invalid("file", "likeness.commands.column", path, ColumnNames.of(column));
            }
        }
        var rows = new ArrayList<List<String>>();
        for (var line : lines.subList(1, lines.size())) {
            rows.add(padded(line, header.size()));
        }
        return new MessageFile(header, columns, rows);
    }

    /** What stands in a column that the file may lack. */
    String cell(List<String> row, Column column) {
        var index = columns.get(column);
        return index == null ? "" : row.get(index).strip();
    }

    /** The message's own number, else the number of its row. */
    String id(int row) {
        var own = cell(rows.get(row), Column.ID);
        return own.isEmpty() ? "#" + (row + 1) : own;
    }

    /** Writes every row as it was, followed by what was found for it. */
    void write(Path path, List<String> names, List<List<String>> found) {
        try (var writer = Files.newBufferedWriter(path);
                var printer = CSVFormat.RFC4180.print(writer)) {
            printer.printRecord(joined(header, names));
            for (int i = 0; i < rows.size(); i++) {
                printer.printRecord(joined(rows.get(i), found.get(i)));
            }
        } catch (IOException e) {
            throw new Invalid("file", "likeness.commands.unwritable", path);
        }
    }

    /** Writes another table than the one that was read. */
    static void write(Path path, List<List<String>> table) {
        new MessageFile(table.getFirst(), Map.of(), table.subList(1, table.size()))
                .write(
                        path,
                        List.of(),
                        table.stream().skip(1).map(row -> List.<String>of()).toList());
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** A row that was cut short ends in empty cells. */
    private static List<String> padded(List<String> line, int size) {
        var padded = new ArrayList<>(line.subList(0, Math.min(line.size(), size)));
        while (padded.size() < size) {
            padded.add("");
        }
        return padded;
    }

    private static List<List<String>> lines(Path path) {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text(path)))) {
            return parser.stream().map(line -> List.of(line.values())).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Invalid("file", "likeness.commands.unreadable", path);
        }
    }

    /** Without the mark that some programs put in front. */
    private static String text(Path path) throws IOException {
        var text = decoded(Files.readAllBytes(path));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, GB18030);
        }
    }
}
