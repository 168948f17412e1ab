package shangliang.voices;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shangliang.base.Cursor;
import shangliang.web.Form;

/**
 * Which voices of a queue to list: an address, so that it can be kept and passed on.
 *
 * @param condition to add to the queue's own
 */
record DeskFilter(Form form, String condition, Map<String, Object> params) {

    static final DeskFilter NONE = new DeskFilter(Form.EMPTY, "true", Map.of());

    static final List<String> FIELDS = List.of(
            "number", "place", "topic", "unit", "state", "kind", "trade", "channel", "from", "to", "figure", "stage");

    @Nullable
    Cursor after() {
        return Cursor.parse(form.text("after")).orElse(null);
    }

    boolean isNarrow() {
        return FIELDS.stream().anyMatch(field -> !form.text(field).isEmpty());
    }

    /** What else narrows the list than its fields, as message keys: the figure whose voices these are, and what they lack. */
    List<String> figures() {
        var keys = new ArrayList<String>();
        DeskFigure.of(form.text("figure")).ifPresent(figure -> keys.add("voices.desk.figure." + figure));
        for (var field : List.of("topic", "unit", "trade")) {
            if (form.has(field, DeskFilters.NONE)) {
                keys.add("voices.desk.figure.none." + field);
            }
        }
        if (!form.text("stage").isEmpty()) {
            keys.add("voices.desk.figure.stage");
        }
        return keys;
    }

    /** The filter as it stands in an address. */
    String query() {
        return FIELDS.stream()
                .filter(field -> !form.text(field).isEmpty())
                .map(field -> field + "=" + URLEncoder.encode(form.text(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The address of {@code path} with this filter, ready for one more parameter. */
    String href(String path) {
        var query = query();
        return path + "?" + (query.isEmpty() ? "" : query + "&");
    }
}
