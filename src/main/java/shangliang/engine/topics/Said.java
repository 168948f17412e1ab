package shangliang.engine.topics;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What somebody said: a title, which may be empty, the text, and what it means as far as that is known. */
public record Said(String title, String text, Direction meaning) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** Asks {@code meaning} for the direction of title and text together. */
    public static Said of(String title, String text, Function<String, float[]> meaning) {
        return new Said(title, text, Direction.of(meaning.apply((title + "\n" + text).strip())));
    }

    /** Title and text in the compatibility form, without any white space: what is compared letter by letter. */
    public String letters() {
        return SPACE.matcher(Normalizer.normalize(title + text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** The letters without what tells a place or a number from another, for these say nothing of the topic. */
    String theme() {
        return Mask.over(letters().toLowerCase(Locale.ROOT));
    }
}
