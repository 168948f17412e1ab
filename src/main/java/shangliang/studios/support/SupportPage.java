package shangliang.studios.support;

import java.util.List;
import shangliang.base.Viewer;
import shangliang.thread.Picture;
import shangliang.web.Form;
import shangliang.web.Ui;

/** One request with what the viewer can do about it now. */
record SupportPage(Viewer viewer, SupportRequest request, SupportNames names, Picture picture, Form form) {

    List<SupportMove> acts() {
        return SupportSight.open(viewer, request);
    }

    /** Whether this form stands open: the one that failed, else the first that answers. */
    boolean isOpen(SupportMove move) {
        return form.text("verb").isEmpty()
                ? move != SupportMove.TAKE_BACK && acts().indexOf(move) == 0
                : form.has("verb", move.verb());
    }

    Form form(SupportMove move) {
        return form.has("verb", move.verb()) ? form : Form.EMPTY;
    }

    /** Where it stands, in words. */
    String stands(Ui ui) {
        var key = "studios.support.stands." + request.step();
        var who = names.organ(request.holder());
        var due = request.state().due();
        var given = request.state().given();
        if (due != null) {
            return ui.t(key, who, ui.until(due));
        }
        return given != null ? ui.t(key, who, given) : ui.t(key, who);
    }
}
