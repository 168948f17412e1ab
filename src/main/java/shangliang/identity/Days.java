package shangliang.identity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
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
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() >= 1949 && day.getYear() <= 2199) {
                return day;
            }
            throw new Invalid(field, "identity.day.malformed");
        } catch (DateTimeParseException notADay) {
            throw new Invalid(field, "identity.day.malformed");
        }
    }
}
