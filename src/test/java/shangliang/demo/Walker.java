package shangliang.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;

/** Follows the links of a page, and of the pages they lead to, a few of each shape; notes those that lead nowhere. */
final class Walker {

    private static final int OF_A_SHAPE = 3;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FILE = Pattern.compile("/(css|js|img)/.*");

    /** What tells pages of one shape apart: numbers, ids and codes. */
    private static final Pattern WHICH =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z0-9]*\\d[\\d-]*|(?<=/)[A-Z][A-Z0-9-]*");

    private final Function<String, MvcTestResult> get;
    private final Queue<String> next = new ArrayDeque<>();
    private final Map<String, String> from = new LinkedHashMap<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final List<String> dead = new ArrayList<>();

    Walker(Function<String, MvcTestResult> get) {
        this.get = get;
    }

    /** Every dead link, with the page it stands on. */
    List<String> from(String first) {
        meet(first, "");
        while (!next.isEmpty()) {
            look(next.remove());
        }
        return dead;
    }

    int shapes() {
        return shapes.size();
    }

    private void look(String link) {
        if (shapes.merge(shape(link), 1, Integer::sum) > OF_A_SHAPE) {
            return;
        }
        var answer = get.apply(link);
        var status = answer.getResponse().getStatus();
        if (status >= 400) {
            dead.add(status + " " + link + " on " + from.get(link));
        }
        links(answer).forEach(one -> meet(one, link));
    }

    private static Stream<String> links(MvcTestResult answer) {
        var location = answer.getResponse().getHeader("Location");
        if (location != null) {
            return Stream.of(location);
        }
        var type = String.valueOf(answer.getResponse().getContentType());
        return type.startsWith("text/html")
                ? LINK.matcher(Desk.body(answer))
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                : Stream.of();
    }

    private void meet(String link, String on) {
        if (!FILE.matcher(link).matches() && !link.contains("lang=") && from.putIfAbsent(link, on) == null) {
            next.add(link);
        }
    }

    private static String shape(String link) {
        var parts = link.split("\\?", 2);
        var asked = parts.length == 1 ? "" : parts[1].replaceAll("=[^&]*", "");
        return WHICH.matcher(parts[0]).replaceAll("*") + "?" + asked;
    }
}
