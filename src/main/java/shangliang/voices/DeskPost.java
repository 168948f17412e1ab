package shangliang.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.duties.Decision;
import shangliang.web.Form;

/** A form that was sent about one voice: who sent it, what it says, and which version it was drawn from. */
record DeskPost(Viewer by, VoiceNumber number, Form form) {

    static DeskPost of(Viewer by, String number, Form form) {
        return new DeskPost(by, VoiceNumber.parse(number).orElseThrow(NotFound::new), form);
    }

    String text(DeskField field) {
        return form.text(field.code());
    }

    List<String> texts(DeskField field) {
        return form.texts(field.code()).stream().filter(each -> !each.isEmpty()).toList();
    }

    /** The version on the page, or null when the form did not say. */
    @Nullable
    Integer version() {
        var typed = form.text("version");
        return typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
    }

    Sorting sorting() {
        var kind = choice(VoiceKind.class, DeskField.KIND).orElseThrow(() -> new Invalid("kind", "voices.desk.choose"));
        return new Sorting(
                kind,
                text(DeskField.TOPIC),
                form.has("pressing", "1"),
                choice(Trade.class, DeskField.TRADE).orElse(null));
    }

    Answer answer() {
        var answer = Answer.of(choice(Outcome.class, DeskField.OUTCOME).orElse(null), text(DeskField.TEXT), day());
        return new Answer(answer.outcome(), answer.text(), answer.day(), form.has(DeskField.AS_PROPOSED.code(), "1"));
    }

    Order order() {
        return new Order(text(DeskField.UNIT), texts(DeskField.HELPERS), text(DeskField.OVERRIDE));
    }

    Referral referral() {
        if (text(DeskField.BODY).isEmpty()) {
            throw new Invalid("body", "voices.desk.choose");
        }
        return new Referral(text(DeskField.BODY), text(DeskField.REFERENCE), text(DeskField.CONSENT));
    }

    VoiceNumber master() {
        return VoiceNumber.parse(text(DeskField.MASTER))
                .orElseThrow(() -> new Invalid("master", "voices.desk.master.unreadable"));
    }

    Decision decision() {
        var reach = choice(Decision.Reach.class, DeskField.REACH)
                .orElseThrow(() -> new Invalid("reach", "voices.desk.choose"));
        var clause = text(DeskField.CLAUSE);
        var dissent = text(DeskField.DISSENT);
        return new Decision(
                text(DeskField.UNIT),
                clause.isEmpty() ? null : clause,
                text(DeskField.TEXT),
                dissent.isEmpty() ? null : dissent,
                reach);
    }

    /** The day in the field for one, or null when it was left empty. */
    @Nullable
    LocalDate day() {
        var typed = text(DeskField.DAY);
        return typed.isEmpty()
                ? null
                : Zone.day(typed).orElseThrow(() -> new Invalid("day", "voices.desk.day.unreadable"));
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> type, DeskField field) {
        return chosen(type, text(field));
    }

    static <E extends Enum<E>> Optional<E> chosen(Class<E> type, String name) {
        return List.of(type.getEnumConstants()).stream()
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
