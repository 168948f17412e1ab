package shangliang.voices;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import shangliang.likeness.Excerpt;
import shangliang.likeness.Hit;
import shangliang.web.Form;

/** What was found among all that a post may see, and how it was narrowed. */
record DeskSearchPage(Form form, Found found, DeskNames names) {

    /**
     * One page of it.
     *
     * @param total how many were found in all
     * @param next the number of the next page, or 0
     */
    record Found(DeskFilter filter, List<Line> lines, int total, int next) {
        Found {
            lines = List.copyOf(lines);
        }
    }

    /** One that was found, with the words marked. */
    record Line(DeskLine voice, Excerpt title, Excerpt text, Hit.Why why) {}

    String typed() {
        return Searching.typed(form);
    }

    /** Whether only the meaning is alike, because nobody used these words. */
    boolean isByMeaning() {
        return !found.lines().isEmpty()
                && found.lines().stream().allMatch(line -> line.why().meaning() > 0);
    }

    String href() {
        var query = found.filter().query();
        return DeskSearchController.PATH + "?q="
                + URLEncoder.encode(typed(), StandardCharsets.UTF_8)
                + (query.isEmpty() ? "" : "&" + query) + "&page=" + found.next();
    }
}
