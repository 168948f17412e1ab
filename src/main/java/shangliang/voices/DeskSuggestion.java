package shangliang.voices;

import java.util.regex.Pattern;
import shangliang.base.Texts;

/**
 * Proposes public words for a voice: numbers that reach or identify a person go, and so does the person's own name. A
 * clerk reads and decides; nothing is published by itself.
 */
final class DeskSuggestion {

    static final String GAP = "…";

    /** Identity cards, then mobile and landline numbers, with the blanks and dashes that people put in. */
    private static final Pattern IDENTITY =
            Pattern.compile("(?<!\\d)[1-9]\\d{5}[ -]?(?:19|20)\\d{2}[ -]?\\d{4}[ -]?\\d{3}[\\dXx](?!\\d)");

    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");
    private static final Pattern LANDLINE = Pattern.compile("(?<!\\d)0\\d{2,3}[ -]?\\d{7,8}(?!\\d)");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d{7,}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private static final Pattern PLATE =
            Pattern.compile("\\p{IsHan}[A-Z][·. ]?(?=[A-Z0-9]*\\d)[A-Z0-9]{5,6}(?![A-Z0-9])");

    private DeskSuggestion() {}

    static String title(Voice voice, Contact contact) {
        return Texts.shorten(clean(voice.matter().title(), contact), 60);
    }

    static String clean(String text, Contact contact) {
        var kept = text;
        for (var pattern : new Pattern[] {IDENTITY, MOBILE, LANDLINE, MAIL, PLATE, LONG_NUMBER}) {
            kept = pattern.matcher(kept).replaceAll(GAP);
        }
        return without(without(kept, contact.phone()), contact.name());
    }

    private static String without(String text, String words) {
        var known = words.strip();
        return Texts.length(known) < 2
                ? text
                : Pattern.compile(Pattern.quote(known), Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .replaceAll(GAP);
    }
}
