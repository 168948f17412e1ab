package shangliang.council;

import java.util.List;
import java.util.Map;

/**
 * What a file would change, as a page shows it before it happens.
 *
 * @param title message that names the list
 * @param action where the confirmation goes
 * @param kept what the confirmation sends back, the file's text among it
 * @param back where to choose another file
 */
public record Preview(String title, Plan<?> plan, String action, Map<String, String> kept, String back) {

    private static final int SHOWN = 200;

    public List<Change> changes() {
        var all = plan.changes();
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    public List<RowProblem> problems() {
        var all = plan.problems();
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** How many lines there are that the page leaves out. */
    public int more() {
        return plan.changes().size()
                + plan.problems().size()
                - changes().size()
                - problems().size();
    }

    public long count(String kind) {
        return plan.count(Change.Kind.valueOf(kind));
    }
}
