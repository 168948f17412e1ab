package shangliang.outcomes.reports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.web.Form;
import shangliang.web.Ui;

/** Where a report is written; a new one has no number yet. */
record ReportWritingPage(@Nullable ReportNumber number, Form form) {

    String action() {
        return number == null ? "/desk/reports" : "/desk/reports/" + number + "/text";
    }

    Map<String, String> sources(Ui ui) {
        return ReportPage.words(ui, "outcomes.report.source.", ReportText.Source.values());
    }
}
