package shangliang.voices.imports;

import java.io.IOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import shangliang.web.Messages;

/** The rows that came in with the number each has here, so that whoever sent the file can tell people theirs. */
@Component
class TakenFile {

    private static final int PAGE = 500;

    private final KnownRows known;
    private final Messages messages;

    TakenFile(KnownRows known, Messages messages) {
        this.known = known;
        this.messages = messages;
    }

    void write(Import file, Locale locale, Appendable out) throws IOException {
        out.append('\uFEFF');
        var csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(
                messages.text(locale, "voices.imports.rejected.line"),
                messages.text(locale, "voices.imports.field.ID"),
                messages.text(locale, "voices.imports.taken.number"),
                messages.text(locale, "voices.imports.field.TITLE"),
                messages.text(locale, "voices.imports.taken.like"));
        var some = known.taken(file.id(), 0, PAGE);
        while (!some.isEmpty()) {
            for (var row : some) {
                csv.printRecord(
                        row.line(),
                        RejectedFile.harmless(row.numberThere()),
                        row.number(),
                        RejectedFile.harmless(row.title()),
                        row.like());
            }
            some = known.taken(file.id(), some.getLast().line(), PAGE);
        }
        csv.flush();
    }
}
