package shangliang.outcomes.proposals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/**
 * What a proposal says: one matter, how it is, why, and what should be done.
 *
 * @param wished code of the unit that the proposer would like to handle it, or empty
 */
public record Paper(String title, String facts, String analysis, String suggestions, String wished) {

    private static final int TITLE = 40;
    private static final int MOST = 2000;

    /** Names this very text: a signature stands for it and for no other. */
    String hash() {
        try {
            var text = String.join("\u0000", title, facts, analysis, suggestions);
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int length() {
        return Texts.length(facts) + Texts.length(analysis) + Texts.length(suggestions);
    }

    /** A draft may be unfinished, but has a name and room enough. */
    void checkDraft() {
        var problems = new ArrayList<Invalid.Problem>();
        if (title.isBlank()) {
            problems.add(new Invalid.Problem("title", "outcomes.proposal.title.empty"));
        } else if (Texts.length(title) > TITLE) {
            problems.add(new Invalid.Problem("title", "outcomes.proposal.title.long", TITLE, Texts.length(title)));
        }
        if (length() > MOST) {
            problems.add(new Invalid.Problem("suggestions", "outcomes.proposal.text.long", MOST, length()));
        }
        refuse(problems);
    }

    /** What is handed in says how it is, why, and what to do. */
    void checkWhole() {
        checkDraft();
        var problems = new ArrayList<Invalid.Problem>();
        need(problems, "facts", facts);
        need(problems, "analysis", analysis);
        need(problems, "suggestions", suggestions);
        refuse(problems);
    }

    private static void need(List<Invalid.Problem> problems, String field, String text) {
        if (text.isBlank()) {
            problems.add(new Invalid.Problem(field, "outcomes.proposal.text.empty"));
        }
    }

    private static void refuse(List<Invalid.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
