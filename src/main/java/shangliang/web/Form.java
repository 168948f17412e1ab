package shangliang.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.base.Texts;

/**
 * What a person typed, cleaned, with what is wrong about it: a page that is shown again shows it all.
 *
 * @param values every field's values in the order they came
 * @param problems by field
 * @param refusal why the act as a whole was not done, or null
 */
public record Form(
        Map<String, List<String>> values,
        Map<String, Invalid.Problem> problems,
        @Nullable Refused refusal) {

    public static final Form EMPTY = new Form(Map.of(), Map.of(), null);

    public Form {
        values = Map.copyOf(values);
        problems = Map.copyOf(problems);
    }

    static Form of(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, typed) -> values.put(
                Texts.clean(name),
                java.util.Arrays.stream(typed).map(Texts::clean).toList()));
        return new Form(values, Map.of(), null);
    }

    /** The field's first value; empty when it was not sent. */
    public String text(String field) {
        var typed = values.get(field);
        return typed == null || typed.isEmpty() ? "" : typed.getFirst();
    }

    public List<String> texts(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether a box was ticked, or a choice made. */
    public boolean has(String field, String value) {
        return texts(field).contains(value);
    }

    /** The key that the drawn form carries, so that the same form sent twice is one; a form without one is another one. */
    public UUID once() {
        return Ids.parse(text("once")).orElseGet(UUID::randomUUID);
    }

    /** The version of the record that the form was drawn from; -1 when it does not say. */
    public int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : -1;
    }

    public Invalid.@Nullable Problem problem(String field) {
        return problems.get(field);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The same form with one field set, as when a page proposes a value. */
    public Form with(String field, String value) {
        var more = new HashMap<>(values);
        more.put(field, List.of(value));
        return new Form(more, problems, refusal);
    }

    Form failed(Invalid invalid) {
        var byField = new LinkedHashMap<String, Invalid.Problem>();
        invalid.problems().forEach(problem -> byField.putIfAbsent(problem.field(), problem));
        return new Form(values, byField, null);
    }

    Form refused(Refused refused) {
        return new Form(values, Map.of(), refused);
    }
}
