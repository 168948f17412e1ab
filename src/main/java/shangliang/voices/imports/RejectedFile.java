package shangliang.voices.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import shangliang.web.Messages;

/** The rows that could not be taken, with their own columns and the reason: mend it and send it again. */
@Component
class RejectedFile {

    private static final int PAGE = 500;

    private final KnownRows known;
    private final Messages messages;

    RejectedFile(KnownRows known, Messages messages) {
        this.known = known;
        this.messages = messages;
    }

    void write(Import file, Locale locale, Appendable out) throws IOException {
        out.append('\uFEFF');
        var csv = new CSVPrinter(out, CSVFormat.RFC4180);
        var header = new ArrayList<>(file.header().names());
        header.add(messages.text(locale, "voices.imports.rejected.line"));
        header.add(messages.text(locale, "voices.imports.rejected.reason"));
        csv.printRecord(header);
        var after = 0;
        for (var some = known.rejected(file.id(), after, PAGE);
                !some.isEmpty();
                some = known.rejected(file.id(), after, PAGE)) {
            for (var row : some) {
                csv.printRecord(cells(row, file, locale));
            }
            after = some.getLast().line();
        }
        csv.flush();
    }

    /** What stood beyond the headings comes last, where whoever mends the row finds it. */
    private List<String> cells(KnownRows.Rejected row, Import file, Locale locale) {
        var cells = new ArrayList<String>();
        int width = file.header().width();
        for (int i = 0; i < width; i++) {
            cells.add(i < row.cells().size() ? harmless(row.cells().get(i)) : "");
        }
        cells.add(String.valueOf(row.line()));
        cells.add(messages.text(locale, row.reason(), row.args().toArray()));
        row.cells().stream()
                .skip(width + file.header().ours())
                .map(RejectedFile::harmless)
                .forEach(cells::add);
        return cells;
    }

    /** A spreadsheet must not run what a stranger wrote. */
    static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    /** What a cell of such a list said before it was made harmless. */
    static String asItWas(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }
}
