package shangliang.voices.imports;

import java.util.List;
import shangliang.web.Ui;

/** How far an import has come, how many say nearly the same as another, and the first rows that it could not take. */
record ImportPage(Import file, int linked, List<KnownRows.Rejected> rejected) {

    String reason(KnownRows.Rejected row, Ui ui) {
        return ui.t(row.reason(), row.args().toArray());
    }
}
