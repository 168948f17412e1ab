package shangliang.studios.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.Zone;
import shangliang.web.Form;

/** Reads what an organiser typed. */
record ActivityForm(Form form) {

    Outline outline() {
        return new Outline(
                kind(),
                form.text("series"),
                form.text("title"),
                form.text("about"),
                maybe("venue"),
                form.text("room"),
                form.text("place"),
                starts(),
                ends(),
                seats(),
                maybe("partner"));
    }

    private ActivityKind kind() {
        return Arrays.stream(ActivityKind.values())
                .filter(kind -> kind.name().equals(form.text("kind")))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", "studios.activities.kind.missing"));
    }

    Instant starts() {
        return at("from");
    }

    Instant ends() {
        return at("until");
    }

    private Instant at(String field) {
        return day().atTime(time(field)).atZone(Zone.DISTRICT).toInstant();
    }

    private LocalDate day() {
        return Zone.day(form.text("day")).orElseThrow(() -> new Invalid("day", "studios.activities.day"));
    }

    private LocalTime time(String field) {
        try {
            return LocalTime.parse(form.text(field));
        } catch (DateTimeParseException notATime) {
            throw new Invalid(field, "studios.activities.time");
        }
    }

    private @Nullable Integer seats() {
        return form.text("seats").isEmpty() ? null : number("seats");
    }

    /** What is no number is none that is allowed. */
    int number(String field) {
        var typed = form.text(field);
        if (!typed.matches("\\d{1,6}")) {
            throw new Invalid(field, "studios.activities.number", ActivityChecks.MOST);
        }
        return Integer.parseInt(typed);
    }

    boolean anyway() {
        return form.has("anyway", "1");
    }

    Turnout turnout() {
        return new Turnout(number("people"), form.text("served").isEmpty() ? 0 : number("served"), form.text("note"));
    }

    Activities.Came came() {
        return new Activities.Came(ids("seat").toList(), ids("member").toList());
    }

    private Stream<UUID> ids(String field) {
        return form.texts(field).stream().flatMap(id -> Ids.parse(id).stream());
    }

    private @Nullable String maybe(String field) {
        return form.text(field).isEmpty() ? null : form.text(field);
    }
}
