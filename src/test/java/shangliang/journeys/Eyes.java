package shangliang.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Sees for those who do not: fails when a page has a barrier, or scrolls sideways. */
final class Eyes {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Eyes() {}

    static void check(Page page, boolean scripts) {
        var wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wide).intValue() > 0) {
            throw new AssertionError(page.url() + " is " + wide + " pixels too wide: " + widest(page));
        }
        if (!scripts) {
            return;
        }
        var found = new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze().getViolations();
        if (!found.isEmpty()) {
            throw new AssertionError(
                    page.url() + found.stream().map(Eyes::told).collect(Collectors.joining()));
        }
    }

    private static String told(Rule rule) {
        return "\n  " + rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().limit(4).map(Eyes::told).collect(Collectors.joining());
    }

    private static String told(CheckedNode node) {
        return "\n    " + node.getHtml().replaceAll("\\s+", " ") + " - "
                + node.getAny().stream().map(check -> check.getMessage()).collect(Collectors.joining("; "));
    }

    private static Object widest(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll("main *, header *, aside *")]
                  .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
                  .slice(0, 5).map((e) => e.outerHTML.slice(0, 120)).join(" | ")""");
    }
}
