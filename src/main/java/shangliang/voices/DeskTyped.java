package shangliang.voices;

import org.jspecify.annotations.Nullable;
import shangliang.web.Form;

/** What was typed into the form of one act, to be shown there again. */
record DeskTyped(@Nullable DeskAct act, Form form) {

    static final DeskTyped NOTHING = new DeskTyped(null, Form.EMPTY);

    /** Whether it is to be read through before it is sent. */
    boolean isPreview() {
        return act != null && act.isAnswer() && form.has("step", "preview");
    }
}
