package shangliang.outcomes.works;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * Where a work is written; a new one has no number yet.
 *
 * @param origins that are ticked as what it came from
 * @param studios that its author can name; none when it is a studio's own
 */
record WritingPage(
        @Nullable WorkNumber number,
        WorkKind kind,
        Form form,
        List<Origin> origins,
        List<String> studios,
        WorkNames names) {

    String action() {
        return number == null ? "/desk/works" : "/desk/works/" + number + "/text";
    }

    /** What stands under a field of this kind, when something does. */
    String hint(Ui ui, String field) {
        var own = "outcomes.work.hint." + kind + "." + field;
        return ui.has(own) ? ui.t(own) : "";
    }

    Map<String, String> numbered(Ui ui) {
        var kinds = new LinkedHashMap<String, String>();
        OriginKind.numbered().forEach(one -> kinds.put(one.name(), ui.t("outcomes.work.origin." + one)));
        return kinds;
    }
}
