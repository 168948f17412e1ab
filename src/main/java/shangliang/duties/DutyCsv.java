package shangliang.duties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a list as the file it could be loaded from again, with the mark that makes Excel read it as UTF-8. */
final class DutyCsv {

    private static final String MARK = "\uFEFF";

    private DutyCsv() {}

    static String of(ListPage page) {
        var text = new StringBuilder(MARK);
        var list = page.list();
        try (var out = new CSVPrinter(text, CSVFormat.RFC4180)) {
            var heading = new ArrayList<>(DutySheet.COLUMNS.required());
            heading.addAll(DutySheet.COLUMNS.optional());
            out.printRecord(heading);
            if (list != null) {
                for (var item : list.items()) {
                    print(out, list, item);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void print(CSVPrinter out, DutyList list, DutyItem item) throws IOException {
        out.printRecord(
                list.owner(),
                item.clause(),
                item.kind(),
                item.title().zh(),
                item.topicsJoined(),
                item.workingDays(),
                DutyLine.text(item.title().en()),
                DutyLine.text(item.lead()),
                DutyLine.text(item.place()));
    }
}
