package shangliang.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sees for those who do not: fails when a page has a barrier, or scrolls sideways; what it saw once it knows. */
final class Eyes {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> SEEN = new HashSet<>();

    /** The page with what is ticked, which the style sheets heed, but without what is typed. */
    private static final String SHAPE = """
            document.documentElement.outerHTML + innerWidth
              + [...document.querySelectorAll(":checked")].map((e) => e.name + e.value)""";

    private static final String TOO_WIDE = """
            [...document.querySelectorAll("main *, header *, aside *")]
              .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
              .slice(0, 5).map((e) => e.outerHTML.slice(0, 120)).join(" | ")""";

    private static final String BARRIERS = """
            (tags) => axe.run(document, {runOnly: tags, resultTypes: ["violations"]}).then((found) => found.violations
              .map((rule) => "\\n  " + rule.id + ": " + rule.help + rule.nodes.slice(0, 4)
                .map((node) => "\\n    " + node.html + " - " + node.failureSummary).join("")).join(""))""";

    private Eyes() {}

    static void check(Page page, Look look) {
        var shape = page.evaluate(SHAPE).toString();
        if (SEEN.add(look + " " + shape.length() + " " + shape.hashCode())) {
            checkWidth(page);
            if (look.scripts()) {
                checkBarriers(page);
            }
        }
    }

    private static void checkWidth(Page page) {
        var wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wide).intValue() > 0) {
            throw new AssertionError(page.url() + " is " + wide + " pixels too wide: " + page.evaluate(TOO_WIDE));
        }
    }

    private static void checkBarriers(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        var found = page.evaluate(BARRIERS, RULES).toString();
        if (!found.isEmpty()) {
            throw new AssertionError(page.url() + found);
        }
    }
}
