package shangliang.identity;

import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.Texts;

/** What may be written down as the name of a person or the title of a post. */
final class Names {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 120;

    private Names() {}

    static String person(String typed) {
        return checked("name", typed, LONGEST_NAME);
    }

    static Label title(Label typed) {
        var en = typed.en();
        return new Label(
                checked("title", typed.zh(), LONGEST_TITLE),
                en == null || en.isBlank() ? null : checked("titleEn", en, LONGEST_TITLE));
    }

    private static String checked(String field, String typed, int longest) {
        var text = Texts.clean(typed).replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw new Invalid(field, "identity.name.missing");
        }
        if (Texts.length(text) > longest) {
            throw new Invalid(field, "identity.name.long", longest, Texts.length(text));
        }
        return text;
    }
}
