package shangliang.voices;

import java.util.List;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * The form of one act as it stands on a page.
 *
 * @param typed proposed values, or what was typed before
 * @param again whether it was sent and must be mended
 */
record DeskForm(DeskAct act, Form typed, boolean again, boolean override) {

    List<DeskField> fields() {
        return act.fields().stream()
                .filter(field -> field != DeskField.OVERRIDE || override)
                .toList();
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

    /** How tall the box is: more room where more is written. */
    int rows(DeskField field) {
        return switch (field) {
            case TEXT, ANSWER -> 7;
            case DISSENT, PLAN, OVERRIDE -> 2;
            default -> 3;
        };
    }
}
