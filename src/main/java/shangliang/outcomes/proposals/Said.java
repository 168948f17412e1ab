package shangliang.outcomes.proposals;

import java.util.regex.Pattern;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/** Checks what is written in the forms of this work. */
final class Said {

    private static final int MOST = 5000;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    private Said() {}

    static void check(String field, String text) {
        if (text.isBlank()) {
            throw new Invalid(field, "outcomes.proposal.words.empty");
        }
        if (Texts.length(text) > MOST) {
            throw new Invalid(field, "outcomes.proposal.words.long", MOST, Texts.length(text));
        }
    }

    /** What everyone will read: a long number is somebody's telephone or identity. */
    static void checkPublic(String field, String text) {
        check(field, text);
        if (LONG_NUMBER.matcher(text).find()) {
            throw new Invalid(field, "outcomes.proposal.words.personal");
        }
    }
}
