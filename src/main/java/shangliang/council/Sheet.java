package shangliang.council;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.Texts;

/** A list saved from a spreadsheet as CSV: its rows by column name, and everything wrong with its shape by line. */
public record Sheet(List<Row> rows, List<RowProblem> problems) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /** One line, its cells cleaned; a column that the file leaves out reads as empty. */
    public record Row(int line, Map<String, String> cells) {

        public String text(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The columns a list must and may have. */
    public record Columns(List<String> required, List<String> optional) {

        boolean has(String name) {
            return required.contains(name) || optional.contains(name);
        }

        /** All names as one would type them into the heading. */
        public String heading() {
            var all = new ArrayList<>(required);
            all.addAll(optional);
            return String.join(",", all);
        }
    }

    public Sheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public static Sheet read(String text, Columns columns) {
        var rows = new ArrayList<Row>();
        var problems = new ArrayList<RowProblem>();
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            readAll(parser, columns, rows, problems);
        } catch (IOException | UncheckedIOException e) {
            problems.add(new RowProblem(lastLine(rows) + 1, "council.sheet.quotes"));
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(new RowProblem(1, "council.sheet.empty"));
        }
        return new Sheet(rows, problems);
    }

    private static void readAll(CSVParser parser, Columns columns, List<Row> rows, List<RowProblem> problems) {
        var records = parser.iterator();
        List<String> heading = List.of();
        for (int line = 1; records.hasNext(); line = (int) parser.getCurrentLineNumber() + 1) {
            var cells = cells(records.next());
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (heading.isEmpty()) {
                heading = cells;
                problems.addAll(headingProblems(line, heading, columns));
            } else if (cells.size() > heading.size()) {
                problems.add(new RowProblem(line, "council.sheet.wide", heading.size(), cells.size()));
            } else {
                rows.add(row(line, heading, cells));
            }
        }
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(Texts::clean).toList();
    }

    private static Row row(int line, List<String> heading, List<String> cells) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(heading.get(i), cells.get(i));
        }
        return new Row(line, Map.copyOf(named));
    }

    private static List<RowProblem> headingProblems(int line, List<String> heading, Columns columns) {
        var problems = new ArrayList<RowProblem>();
        for (var name : columns.required()) {
            if (!heading.contains(name)) {
                problems.add(new RowProblem(line, "council.sheet.missing", name));
            }
        }
        for (var name : heading.stream().distinct().toList()) {
            if (!columns.has(name)) {
                problems.add(new RowProblem(line, "council.sheet.unknown", name, columns.heading()));
            } else if (heading.indexOf(name) != heading.lastIndexOf(name)) {
                problems.add(new RowProblem(line, "council.sheet.repeated", name));
            }
        }
        return problems;
    }

    private static int lastLine(List<Row> rows) {
        return rows.isEmpty() ? 1 : rows.getLast().line();
    }
}
