package shangliang.outcomes.works;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.outcomes.works.WorkState.Way;
import shangliang.web.Form;

/** Reads what was typed into a form about a work; what is wrong with it the door says. */
record WorkForm(Form form) {

    Optional<WorkKind> kind() {
        return WorkKind.at(form.text("kind"));
    }

    WorkText text(WorkKind kind) {
        var studio = form.text("studio");
        return new WorkText(
                kind, form.text("title"), form.text("text"), particulars(kind), studio.isEmpty() ? null : studio);
    }

    private Particulars particulars(WorkKind kind) {
        return switch (kind) {
            case PAPER -> new Particulars.None();
            case SPEECH -> new Particulars.Speech(line(WorkField.MEETING));
            case CREATION ->
                new Particulars.Creation(
                        oneOrNone(WorkField.FORM, Particulars.Form.values()),
                        line(WorkField.MEDIUM),
                        line(WorkField.HERITAGE));
            case SERVICE -> new Particulars.Service(line(WorkField.OFFER), line(WorkField.PLACE), day(), served());
        };
    }

    private String line(WorkField field) {
        return form.text(field.code());
    }

    private @Nullable LocalDate day() {
        var typed = line(WorkField.DAY);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException no) {
            throw new Invalid(WorkField.DAY.code(), "outcomes.work.day");
        }
    }

    private @Nullable Integer served() {
        var typed = line(WorkField.SERVED);
        if (!typed.isEmpty() && !typed.matches("\\d{1,9}")) {
            throw new Invalid(WorkField.SERVED.code(), "outcomes.work.served.range", Particulars.MANY);
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    /** What is in the form of a work that is changed. */
    static Form filled(Work work) {
        var text = work.text();
        var form = Form.EMPTY
                .with("title", text.title())
                .with("text", text.text())
                .with("studio", text.studio() == null ? "" : text.studio())
                .with("version", Integer.toString(work.version()));
        for (var line : text.particulars().lines().entrySet()) {
            form = form.with(line.getKey().code(), line.getValue());
        }
        return form;
    }

    WorkDeed deed(WorkMove move) {
        return switch (move) {
            case GIVE_BACK, NOT_CHOOSE, KEEP -> new WorkDeed.Say(move, line(WorkField.WORDS));
            case CHOOSE ->
                new WorkDeed.Choose(Optional.ofNullable(oneOrNone(WorkField.WAY, Way.values()))
                        .orElseThrow(() -> new Invalid(WorkField.WAY.code(), "outcomes.work.choose")));
            case SUBMIT, ACCEPT, PUBLISH, TAKE_BACK, WITHDRAW -> new WorkDeed.Plain(move);
        };
    }

    private <E extends Enum<E>> @Nullable E oneOrNone(WorkField field, E[] values) {
        return Arrays.stream(values)
                .filter(value -> form.has(field.code(), value.name()))
                .findFirst()
                .orElse(null);
    }
}
