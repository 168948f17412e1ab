package shangliang.voices;

import org.jspecify.annotations.Nullable;
import shangliang.web.Form;

/** What was just done, to be said on the page that comes next. */
record DeskDone(DeskAct act, VoiceNumber number) {

    static @Nullable DeskDone of(Form form) {
        var act = DeskAct.named(form.text("done"));
        var number = VoiceNumber.parse(form.text("last"));
        return act.isPresent() && number.isPresent() ? new DeskDone(act.get(), number.get()) : null;
    }
}
