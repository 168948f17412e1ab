package shangliang.problems;

import java.util.regex.Pattern;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/** Checks what staff write about a class; everyone will read it, so no number that leads to a person may stand in it. */
final class Words {

    private static final int TITLE = 60;
    private static final int MOST = 2000;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    private Words() {}

    static String title(String typed) {
        return checked("title", typed, TITLE);
    }

    static String text(String field, String typed) {
        return checked(field, typed, MOST);
    }

    private static String checked(String field, String typed, int most) {
        var words = internal(field, typed, most);
        if (LONG_NUMBER.matcher(words).find()) {
            throw new Invalid(field, "problems.words.personal");
        }
        return words;
    }

    /** What only staff read. */
    static String internal(String field, String typed) {
        return internal(field, typed, MOST);
    }

    private static String internal(String field, String typed, int most) {
        var words = Texts.clean(typed);
        if (words.isBlank()) {
            throw new Invalid(field, "problems.words.missing");
        }
        if (Texts.length(words) > most) {
            throw new Invalid(field, "problems.words.long", most, Texts.length(words));
        }
        return words;
    }
}
