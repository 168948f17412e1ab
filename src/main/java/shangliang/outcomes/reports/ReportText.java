package shangliang.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/**
 * What a report says: how it is, why, and what should be done. Of something classified nothing stands here but that it exists.
 *
 * @param source where it comes from, never who said it
 * @param classified whether the content is kept elsewhere
 * @param urgent whether it cannot wait for the usual days
 */
public record ReportText(
        String title,
        String situation,
        String analysis,
        String suggestion,
        Source source,
        boolean classified,
        boolean urgent) {

    private static final int TITLE = 40;
    private static final int MOST = 1500;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    /** Where a matter was heard. */
    public enum Source {
        VOICES,
        FIELD,
        CONSULTATION,
        PROPOSAL,
        OWN_STUDY
    }

    int length() {
        return Texts.length(situation) + Texts.length(analysis) + Texts.length(suggestion);
    }

    /** A draft may be unfinished, but has a name and room enough. */
    void checkDraft() {
        var problems = new ArrayList<Invalid.Problem>();
        if (title.isBlank()) {
            problems.add(new Invalid.Problem("title", "outcomes.report.title.empty"));
        } else if (Texts.length(title) > TITLE) {
            problems.add(new Invalid.Problem("title", "outcomes.report.title.long", TITLE, Texts.length(title)));
        }
        if (length() > MOST) {
            problems.add(new Invalid.Problem("suggestion", "outcomes.report.text.long", MOST, length()));
        }
        if (classified && length() > 0) {
            problems.add(new Invalid.Problem("situation", "outcomes.report.text.classified"));
        }
        refuse(problems);
    }

    /** What is handed in is whole, and names nobody by telephone or identity number. */
    void checkWhole() {
        checkDraft();
        var problems = new ArrayList<Invalid.Problem>();
        if (!classified) {
            check(problems, "situation", situation);
            check(problems, "analysis", analysis);
            check(problems, "suggestion", suggestion);
        }
        refuse(problems);
    }

    private static void check(List<Invalid.Problem> problems, String field, String text) {
        if (text.isBlank()) {
            problems.add(new Invalid.Problem(field, "outcomes.report.text.empty"));
        } else if (LONG_NUMBER.matcher(text).find()) {
            problems.add(new Invalid.Problem(field, "outcomes.report.text.personal"));
        }
    }

    private static void refuse(List<Invalid.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
