package shangliang.voices;

import java.util.List;
import shangliang.likeness.Hint;
import shangliang.likeness.PlainWords;
import shangliang.web.Form;

/** What would make an answer plainer, as it stands under the box where it is written. */
record DeskPlain(List<Hint> hints) {

    /** The day has a field of its own, and the person reads it with the answer. */
    static DeskPlain of(Form form) {
        return new DeskPlain(
                PlainWords.hints(form.text(DeskField.TEXT.code()) + "\n" + form.text(DeskField.DAY.code())));
    }
}
