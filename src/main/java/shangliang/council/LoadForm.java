package shangliang.council;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.web.Form;

/** Reads which list to load, how and from when, and writes it back into the page for the confirmation. */
final class LoadForm {

    private LoadForm() {}

    static Load read(Form form, String csv, LocalDate today) {
        return new Load(list(form), csv, form.has("whole", "yes"), day(form, today));
    }

    private static Load.List list(Form form) {
        for (var list : Load.List.values()) {
            if (list.name().equals(form.text("list"))) {
                return list;
            }
        }
        throw new NotFound();
    }

    /** The day typed into the field "from", or today when it was left empty. */
    static LocalDate day(Form form, LocalDate today) {
        var typed = form.text("from");
        try {
            return typed.isEmpty() ? today : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Invalid("from", "council.load.date", typed);
        }
    }

    static Map<String, String> kept(Load load, Plan<?> plan) {
        return Map.of(
                "list", load.list().name(),
                "csv", load.csv(),
                "whole", load.whole() ? "yes" : "",
                "from", load.from().toString(),
                "seen", plan.fingerprint());
    }
}
