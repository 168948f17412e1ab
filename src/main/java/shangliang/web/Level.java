package shangliang.web;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** What kind of place has this software: the same words fit a county as well as a district. */
public enum Level {
    DISTRICT,
    COUNTY;

    /** Says all texts of a catalogue as this kind of place says them; the catalogue itself tells how. */
    void reword(Map<String, String> texts) {
        var rules = texts.remove("web.level." + name());
        if (rules != null) {
            Arrays.stream(rules.split(" \\| "))
                    .map(rule -> rule.split(" > ", 2))
                    .forEach(rule -> reword(texts, Pattern.compile(rule[0]), rule[1]));
        }
    }

    private static void reword(Map<String, String> texts, Pattern said, String here) {
        texts.replaceAll((key, text) -> said.matcher(text).replaceAll(here));
    }
}
