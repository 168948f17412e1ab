package shangliang.voices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * The form of one act as it stands on a page.
 *
 * @param typed proposed values, or what was typed before
 * @param again whether it was sent and must be mended
 * @param saved when what stands in it was saved, or null when it was not
 * @param fields that this post and this voice need
 */
record DeskForm(
        DeskAct act, Form typed, boolean again, @Nullable Instant saved, List<DeskField> fields) {

    /** Whether it stands open: something was typed into it. */
    boolean isOpen() {
        return again || saved != null;
    }

    /** Unique on the page, as several forms have fields of the same name. */
    String id(DeskField field) {
        return act.verb() + "-" + field.code();
    }

    String label(Ui ui, DeskField field) {
        var own = "voices.desk.label." + act + "." + field;
        return ui.t(ui.has(own) ? own : "voices.desk.label." + field);
    }

    String hint(Ui ui, DeskField field) {
        var key = "voices.desk.hint." + act + "." + field;
        return ui.has(key) ? ui.t(key) : "";
    }

    /** Whether the person will read what stands in it. */
    boolean isAnswer(DeskField field) {
        return act.isAnswer() && field == DeskField.TEXT;
    }

    /** What would make the answer plainer. */
    DeskPlain plain() {
        return DeskPlain.of(typed);
    }

    /** How tall the box is: more room where more is written. */
    int rows(DeskField field) {
        return switch (field) {
            case TEXT, ANSWER -> 7;
            case DISSENT, PLAN, OVERRIDE -> 2;
            default -> 3;
        };
    }
}
