package shangliang.outcomes.works;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shangliang.thread.Picture;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * One work, at a desk or in the library.
 *
 * @param moves what the reader can do now, the likeliest first
 * @param mayWrite whether the reader can change its words
 */
record WorkPage(Work work, Around around, List<WorkMove> moves, boolean mayWrite, Typed typed, WorkNames names) {

    /** What it came from, as far as the reader may follow it, and its life. */
    record Around(List<Origin> origins, Picture thread) {}

    /**
     * What was typed, and into which form.
     *
     * @param tried the move that was sent and must be mended, or null
     */
    record Typed(Form form, @Nullable WorkMove tried) {
        static final Typed NOTHING = new Typed(Form.EMPTY, null);
    }

    String path() {
        return "/desk/works/" + work.number();
    }

    Form formOf(WorkMove move) {
        return move == typed.tried() ? typed.form() : Form.EMPTY;
    }

    boolean isOpen(WorkMove move) {
        return move == typed.tried() || typed.tried() == null && moves.getFirst() == move;
    }

    /** What was done last, for a word of thanks. */
    String done() {
        return WorkMove.at(typed.form().text("done")).map(Enum::name).orElse("");
    }

    /** Who has it now, by the name of its committee; empty when that is nobody or the clerks. */
    String holder(Ui ui) {
        var committee = work.committee();
        return committee == null ? ui.t("outcomes.work.clerks") : ui.t(names.committee(committee));
    }

    /** What kind it is beside its words: every line that was filled in. */
    Map<WorkField, String> lines() {
        return work.text().particulars().lines().entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
