package shangliang.demo;

import java.util.Map;

/** What stands in the blanks of one person's words, the same in all of them. */
record Slots(Map<String, String> values) {

    String fill(String text) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    String fill(String text, String date) {
        return fill(text).replace("{date}", date);
    }
}
