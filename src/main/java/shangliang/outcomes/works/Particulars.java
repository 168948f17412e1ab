package shangliang.outcomes.works;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/** What a kind of work has beside title and text. */
public sealed interface Particulars {

    /** Longest of a line. */
    int LINE = 60;

    /** Most people that one service can be said to have reached. */
    int MANY = 100_000;

    /** A paper: everything is in its text. */
    record None() implements Particulars {}

    /** For which plenary meeting it was offered. */
    record Speech(String meeting) implements Particulars {}

    /**
     * What it is made as and of; how many people it reached is nobody's business here.
     *
     * @param heritage the item of intangible heritage that it carries on, or empty
     */
    record Creation(@Nullable Form form, String medium, String heritage) implements Particulars {}

    /**
     * Skill that went to people.
     *
     * @param served how many people, as whoever held it says
     */
    record Service(
            String offer,
            String place,
            @Nullable LocalDate day,
            @Nullable Integer served) implements Particulars {}

    /** As what a creative work comes. */
    enum Form {
        SONG,
        WRITING,
        CALLIGRAPHY,
        PICTURE,
        PHOTOGRAPHY,
        STAGE,
        FILM,
        CRAFT
    }

    /** What was typed, by field; what was not is empty. */
    default Map<WorkField, String> lines() {
        var lines = new LinkedHashMap<WorkField, String>();
        switch (this) {
            case None none -> {}
            case Speech speech -> lines.put(WorkField.MEETING, speech.meeting());
            case Creation creation -> {
                lines.put(WorkField.FORM, text(creation.form()));
                lines.put(WorkField.MEDIUM, creation.medium());
                lines.put(WorkField.HERITAGE, creation.heritage());
            }
            case Service service -> {
                lines.put(WorkField.OFFER, service.offer());
                lines.put(WorkField.PLACE, service.place());
                lines.put(WorkField.DAY, text(service.day()));
                lines.put(WorkField.SERVED, text(service.served()));
            }
        }
        return lines;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What is wrong with it; while it is a draft only what is too long or too many. */
    default List<Invalid.Problem> problems(boolean whole) {
        var problems = new ArrayList<Invalid.Problem>();
        lines().forEach((field, text) -> {
            if (whole && text.isBlank() && field.isNeeded()) {
                problems.add(new Invalid.Problem(field.code(), "outcomes.work.needed"));
            } else if (Texts.length(text) > LINE) {
                problems.add(new Invalid.Problem(field.code(), "outcomes.work.line.long", LINE, Texts.length(text)));
            }
        });
        var served = this instanceof Service service ? service.served() : null;
        if (served != null && (served < 0 || served > MANY)) {
            problems.add(new Invalid.Problem(WorkField.SERVED.code(), "outcomes.work.served.range", MANY));
        }
        return problems;
    }
}
