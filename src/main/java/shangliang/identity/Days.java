package shangliang.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Zone;
import shangliang.web.Form;

/** Reads days from a form. */
final class Days {

    private Days() {}

    static LocalDate required(Form form, String field) {
        var day = optional(form, field);
        if (day == null) {
            throw new Invalid(field, "identity.day.missing");
        }
        return day;
    }

    static @Nullable LocalDate optional(Form form, String field) {
        var typed = form.text(field);
        if (typed.isEmpty()) {
            return null;
        }
        return Zone.day(typed).orElseThrow(() -> new Invalid(field, "identity.day.malformed"));
    }
}
