package shangliang.voices;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import shangliang.likeness.Excerpt;
import shangliang.likeness.Hit;
import shangliang.thread.Strand;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * What was found among the published voices.
 *
 * @param next the number of the next page, or null when this is the last
 * @param others what else is public and uses the words, on the first page only
 */
record SearchPage(
        SeePage choices,
        List<Line> lines,
        int total,
        @Nullable Integer next,
        List<Strand> others) {

    SearchPage {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
    }

    /** One that was found: its title and the part of it that shows why, both with the words marked. */
    record Line(PublicLine voice, Excerpt title, Excerpt text, Hit.Why why) {}

    Form form() {
        return choices.filter().form();
    }

    String typed() {
        return form().text("q");
    }

    /** Whether only the meaning is alike, because nobody used these words. */
    boolean isByMeaning() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.why().meaning() > 0);
    }

    Map<String, String> towns(Ui ui) {
        return choices.towns(ui);
    }

    Map<String, String> topics(Ui ui) {
        return choices.topics(ui);
    }

    Map<String, String> states(Ui ui) {
        return choices.states(ui);
    }

    Map<String, String> kinds(Ui ui) {
        return choices.kinds(ui);
    }

    /** The address of the next page. */
    String href() {
        var address = UriComponentsBuilder.fromPath("/search");
        var values = new java.util.HashMap<String, Object>();
        for (var field : Searching.FIELDS) {
            if (!form().text(field).isEmpty()) {
                address.queryParam(field, "{" + field + "}");
                values.put(field, form().text(field));
            }
        }
        return address.queryParam("page", String.valueOf(next))
                .encode()
                .buildAndExpand(values)
                .toUriString();
    }
}
