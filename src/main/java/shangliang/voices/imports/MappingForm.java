package shangliang.voices.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Invalid.Problem;
import shangliang.council.Council;
import shangliang.web.Form;

/** Between the mapping page's fields and a mapping: what is proposed, and what is wrong with what was chosen. */
@Component
class MappingForm {

    private final Council council;
    private final HeaderWords words;
    private final LayoutRows layouts;

    MappingForm(Council council, HeaderWords words, LayoutRows layouts) {
        this.council = council;
        this.words = words;
        this.layouts = layouts;
    }

    /** As the last file with this header was read, else as the names of the columns suggest. */
    Mapping proposal(Import file) {
        return layouts.of(file.id())
                .orElseGet(() -> new Mapping(words.guess(file.header().names()), false, ""));
    }

    static Form filled(Mapping mapping) {
        var form = Form.EMPTY.with("as", mapping.live() ? "live" : "history").with("place", mapping.place());
        for (var entry : mapping.columns().entrySet()) {
            form = form.with(entry.getKey().name(), String.valueOf(entry.getValue()));
        }
        return form;
    }

    /** The mapping that was chosen; tells what is missing, repeated or unknown. */
    Mapping read(Form form, List<String> header) {
        var problems = new ArrayList<Problem>();
        var columns = columns(form, header, problems);
        var mapping = new Mapping(columns, form.has("as", "live"), form.text("place"));
        check(mapping, problems);
        if (!form.has("as", "live") && !form.has("as", "history")) {
            problems.add(new Problem("as", "voices.imports.as.missing"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return mapping;
    }

    /** The mapping as far as the sample can be shown with it; the place may still be missing. */
    Mapping readable(Form form, List<String> header) {
        var mapping = new Mapping(columns(form, header, new ArrayList<>()), form.has("as", "live"), form.text("place"));
        if (mapping.column(Field.TEXT) == null) {
            throw new Invalid(Field.TEXT.name(), "voices.imports.text.missing");
        }
        return mapping;
    }

    private static Map<Field, Integer> columns(Form form, List<String> header, List<Problem> problems) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        Map<Integer, Field> taken = new HashMap<>();
        for (var field : Field.values()) {
            var typed = form.text(field.name());
            if (typed.isEmpty()) {
                continue;
            }
            if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) >= header.size()) {
                problems.add(new Problem(field.name(), "voices.imports.column.unknown"));
                continue;
            }
            var column = Integer.valueOf(typed);
            columns.put(field, column);
            if (taken.putIfAbsent(column, field) != null) {
                problems.add(new Problem(field.name(), "voices.imports.column.twice", header.get(column)));
            }
        }
        return columns;
    }

    void check(Mapping mapping, List<Problem> problems) {
        if (mapping.column(Field.TEXT) == null) {
            problems.add(new Problem(Field.TEXT.name(), "voices.imports.text.missing"));
        }
        if (mapping.live() && mapping.column(Field.ANSWER) != null) {
            problems.add(new Problem(Field.ANSWER.name(), "voices.imports.answer.live"));
        }
        if (council.directory().townOf(mapping.place()).isEmpty()) {
            problems.add(new Problem("place", "voices.imports.place.missing"));
        }
    }
}
