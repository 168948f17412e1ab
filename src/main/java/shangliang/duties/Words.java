package shangliang.duties;

import java.util.regex.Pattern;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/** Checks what units and the supervision office write. */
final class Words {

    private static final int MOST = 2000;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    private Words() {}

    static void check(String field, String text) {
        if (text.isBlank()) {
            throw new Invalid(field, "duties.words.empty");
        }
        if (Texts.length(text) > MOST) {
            throw new Invalid(field, "duties.words.long", MOST);
        }
    }

    /** Words that everyone will read: a long number is somebody's telephone or identity. */
    static void checkPublic(String field, String text) {
        check(field, text);
        if (LONG_NUMBER.matcher(text).find()) {
            throw new Invalid(field, "duties.words.personal");
        }
    }
}
