package shangliang.base;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans what people type without changing what they say. */
public final class Texts {

    /** Control characters a text never needs (null bytes among them), and marks that turn the reading direction. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Texts() {}

    /** NFC, one kind of line end, no unseen controls, no outer white space; null becomes empty. */
    public static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return isPlain(typed) ? typed.strip() : cleaned(typed);
    }

    /** Nothing but characters that are what they seem, as most texts are: then there is nothing to clean. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (!isPlain(typed.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Printable ASCII, line feeds, common ideographs, and the punctuation they are written with; all are NFC. */
    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < 0x7f
                || unit == '\n'
                || unit >= 0x4e00 && unit <= 0x9fff
                || unit >= 0x3000 && unit <= 0x3020
                || unit >= 0xff01 && unit <= 0xff5e
                || unit >= 0x2010 && unit <= 0x2026;
    }

    private static String cleaned(String typed) {
        var whole = LONE_SURROGATE.matcher(typed).replaceAll("");
        var seen =
                UNSEEN.matcher(whole.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    /** Length as people count it, an emoji or a rare character being one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The first {@code max} characters, with an ellipsis when something was cut. */
    public static String shorten(String text, int max) {
        return length(text) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max - 1)) + "…";
    }
}
