package shangliang.studios.hearings;

import java.util.LinkedHashMap;
import java.util.Map;
import shangliang.base.Label;
import shangliang.base.Viewer;
import shangliang.council.Directory;
import shangliang.web.Form;
import shangliang.web.Ui;

/** One report with what the viewer can do about it now. */
record ReportPage(Report report, Directory directory, Viewer viewer, Form form) {

    Slot slot() {
        return report.slot();
    }

    SlotState state() {
        return report.slot().state();
    }

    boolean may(SlotMove move) {
        var by = move.by();
        return by != null && viewer.is(by) && move.isOpenIn(slot().step());
    }

    Label nameOf(String organ) {
        return directory.nameOf(organ);
    }

    String action(String what) {
        return slot().key().path() + "/" + what;
    }

    /** What was typed for one of several forms. */
    Form form(Decision decision) {
        return form.has("number", Integer.toString(decision.number())) ? form : Form.EMPTY;
    }

    Form decide() {
        return form.text("days").isEmpty() ? form.with("days", "20") : form;
    }

    Map<String, String> crumbs(Ui ui) {
        var crumbs = new LinkedHashMap<String, String>();
        crumbs.put("/desk/hearings", ui.t("studios.hearings.title"));
        return crumbs;
    }
}
