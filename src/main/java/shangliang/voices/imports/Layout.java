package shangliang.voices.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shangliang.base.Texts;

/**
 * What a file looks like, after it was read through once.
 *
 * @param sample the first rows
 * @param total how many rows there are
 */
record Layout(Header header, List<Line> sample, int total) {

    static final int SAMPLE = 20;
    private static final int SAMPLE_LENGTH = 500_000;
    private static final int HEAD = 10;

    static Layout of(Path file, HeaderWords words) {
        try (var table = Table.open(file)) {
            var lines = table.lines();
            var head = new ArrayList<Line>();
            while (head.size() < HEAD && lines.hasNext()) {
                head.add(lines.next());
            }
            var header = words.header(head);
            var rows = new ArrayList<>(head.stream()
                    .filter(line -> line.number() > header.number() && !line.isBlank())
                    .toList());
            int total = rows.size();
            while (lines.hasNext()) {
                var line = lines.next();
                if (!line.isBlank()) {
                    total++;
                    if (rows.size() < SAMPLE && length(rows) < SAMPLE_LENGTH) {
                        rows.add(line);
                    }
                }
            }
            if (total == 0) {
                throw FileKind.bad("header-only");
            }
            var names = names(header);
            var ours = words.endsInOurs(names) ? HeaderWords.OURS : 0;
            return new Layout(new Header(names.subList(0, names.size() - ours), header.number(), ours), rows, total);
        }
    }

    private static int length(List<Line> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(String::length)
                .sum();
    }

    /** The names of the columns; one without a name is called by its number. */
    private static List<String> names(Line header) {
        var names = new ArrayList<String>();
        for (int i = 0; i < header.cells().size(); i++) {
            var name = Texts.shorten(Texts.clean(header.cell(i)), 60);
            names.add(name.isEmpty() ? "#" + (i + 1) : name);
        }
        return names;
    }
}
