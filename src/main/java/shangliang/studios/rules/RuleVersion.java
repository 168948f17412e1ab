package shangliang.studios.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/**
 * What a rule says from a day on.
 *
 * @param gist what it says, in words that everyone understands
 * @param document under which name or mark the text itself can be looked up; may be empty
 * @param why it was made, or what changed and why
 */
public record RuleVersion(int number, LocalDate begins, String title, String gist, String document, String why) {

    static final int TITLE = 60;
    static final int GIST = 2000;
    static final int LINE = 120;
    static final int WHY = 300;

    RuleVersion numbered(int other) {
        return new RuleVersion(other, begins, title, gist, document, why);
    }

    void check() {
        var problems = new ArrayList<Invalid.Problem>();
        within(problems, "title", title, TITLE);
        within(problems, "gist", gist, GIST);
        within(problems, "why", why, WHY);
        if (Texts.length(document) > LINE) {
            problems.add(new Invalid.Problem("document", "studios.rules.words", LINE));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private static void within(List<Invalid.Problem> problems, String field, String words, int most) {
        if (words.isBlank() || Texts.length(words) > most) {
            problems.add(new Invalid.Problem(field, "studios.rules.words", most));
        }
    }

    /** The sentences of this version that {@code other} does not have, in their order. */
    List<String> beyond(RuleVersion other) {
        var own = new LinkedHashSet<>(sentences());
        other.sentences().forEach(own::remove);
        return List.copyOf(own);
    }

    private List<String> sentences() {
        return Arrays.stream(gist.split("(?<=[。；！？.;!?])|\\R"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
