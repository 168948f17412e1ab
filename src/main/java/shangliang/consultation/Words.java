package shangliang.consultation;

import java.util.regex.Pattern;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/** Checks what staff write; everyone may come to read it, so no number that leads to a person may stand in it. */
final class Words {

    private static final int QUESTION = 80;
    private static final int LINE = 120;
    private static final int MOST = 3000;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    private Words() {}

    static String question(String typed) {
        return open("question", typed, QUESTION);
    }

    static String line(String field, String typed) {
        return open(field, typed, LINE);
    }

    static String text(String field, String typed) {
        return open(field, typed, MOST);
    }

    static String optional(String field, String typed) {
        return typed.isBlank() ? "" : open(field, typed, MOST);
    }

    private static String open(String field, String typed, int most) {
        var words = Texts.clean(typed);
        if (words.isBlank()) {
            throw new Invalid(field, "consultation.words.missing");
        }
        if (Texts.length(words) > most) {
            throw new Invalid(field, "consultation.words.long", most, Texts.length(words));
        }
        if (LONG_NUMBER.matcher(words).find()) {
            throw new Invalid(field, "consultation.words.personal");
        }
        return words;
    }
}
