package shangliang.studios.support;

import java.time.LocalDate;
import java.util.ArrayList;
import shangliang.base.Invalid.Problem;
import shangliang.base.Zone;
import shangliang.web.Form;

/** Reads what was typed about support. */
record SupportForm(Form form) {

    /** Everything that is wrong with it is told at once, also when the kind or the day could not be read. */
    Asking asking() {
        var problems = new ArrayList<Problem>();
        var kind = SupportKind.of(form.text("kind"));
        var wanted = Zone.day(form.text("wanted"));
        var asking = new Asking(
                kind.orElse(SupportKind.ROOM),
                form.text("need"),
                form.text("why"),
                wanted.orElse(LocalDate.EPOCH),
                form.text("unit"));
        if (kind.isEmpty()) {
            problems.add(new Problem("kind", "studios.support.kind"));
        }
        if (wanted.isEmpty()) {
            problems.add(new Problem("wanted", "studios.support.day", SupportChecks.AHEAD));
        }
        if (!problems.isEmpty()) {
            SupportChecks.words(problems, asking);
        }
        SupportChecks.refuse(problems);
        return asking;
    }

    Answer answer(SupportMove move) {
        return new Answer(move, form.text("words"), Zone.day(form.text("day")).orElse(null));
    }
}
