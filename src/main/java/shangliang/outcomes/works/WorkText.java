package shangliang.outcomes.works;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/**
 * What a work says or is.
 *
 * @param text of the paper or speech, or about what was made or done
 * @param studio code of the studio it came out of, or null
 */
public record WorkText(
        WorkKind kind,
        String title,
        String text,
        Particulars particulars,
        @Nullable String studio) {

    private static final int TITLE = 60;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    public WorkText {
        if (!kind.type().isInstance(particulars)) {
            throw new IllegalArgumentException(kind + " with " + particulars);
        }
    }

    WorkText of(@Nullable String other) {
        return new WorkText(kind, title, text, particulars, other);
    }

    /** A draft may be unfinished, but has a name and room enough. */
    void checkDraft() {
        refuse(problems(false));
    }

    /** What is handed in is whole, and names nobody by telephone or identity number. */
    void checkWhole() {
        refuse(problems(true));
    }

    private List<Invalid.Problem> problems(boolean whole) {
        var problems = new ArrayList<Invalid.Problem>();
        if (title.isBlank()) {
            problems.add(new Invalid.Problem("title", "outcomes.work.title.empty"));
        } else if (Texts.length(title) > TITLE) {
            problems.add(new Invalid.Problem("title", "outcomes.work.line.long", TITLE, Texts.length(title)));
        }
        problems.addAll(particulars.problems(whole));
        if (Texts.length(text) > kind.most()) {
            problems.add(new Invalid.Problem("text", "outcomes.work.text.long", kind.most(), Texts.length(text)));
        } else if (whole && text.isBlank()) {
            problems.add(new Invalid.Problem("text", "outcomes.work.text.empty"));
        } else if (whole && LONG_NUMBER.matcher(text).find()) {
            problems.add(new Invalid.Problem("text", "outcomes.work.text.personal"));
        }
        return problems;
    }

    private static void refuse(List<Invalid.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
