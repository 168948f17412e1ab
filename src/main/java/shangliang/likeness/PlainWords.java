package shangliang.likeness;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads a Chinese answer as the person will who gets it: sentences too long, office words, no day, nobody to ask. The words
 * are in {@code district/plain-words.properties}. A text in another language gets no hints, for these rules are not its own.
 */
public final class PlainWords {

    private static final int LONG = 60;
    private static final int SHOWN = 12;
    private static final int MOST_OF_A_KIND = 3;
    private static final int SHORT = 15;

    /** Full stops of both kinds, and new lines. */
    private static final Pattern END = Pattern.compile("[\\u3002\\uff01\\uff1f\\uff1b!?;\\n]");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Properties WORDS = load();
    private static final Pattern DAY = Pattern.compile(WORDS.getProperty("DAY", ""));
    private static final Pattern NAME = Pattern.compile(WORDS.getProperty("NAME", ""));
    private static final List<String> OFFICE = WORDS.stringPropertyNames().stream()
            .filter(word -> HAN.matcher(word).find())
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private PlainWords() {}

    /** In the order in which one would mend them; nothing for a text that is too short to be an answer yet. */
    public static List<Hint> hints(String text) {
        if (!isChinese(text)) {
            return List.of();
        }
        var hints = new ArrayList<Hint>();
        longSentences(text).forEach(hints::add);
        officeWords(text).forEach(hints::add);
        if (!DAY.matcher(text).find()) {
            hints.add(new Hint("likeness.plain.day"));
        }
        if (!NAME.matcher(text).find()) {
            hints.add(new Hint("likeness.plain.name"));
        }
        return hints;
    }

    private static boolean isChinese(String text) {
        var han = HAN.matcher(text).results().count();
        return han >= SHORT
                && han * 2 >= text.codePoints().filter(Character::isLetter).count();
    }

    private static Stream<Hint> longSentences(String text) {
        return END.splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> letters(sentence) > LONG)
                .limit(MOST_OF_A_KIND)
                .map(sentence -> new Hint(
                        "likeness.plain.long",
                        letters(sentence),
                        sentence.substring(0, sentence.offsetByCodePoints(0, SHOWN))));
    }

    private static long letters(String sentence) {
        return sentence.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static Stream<Hint> officeWords(String text) {
        return OFFICE.stream()
                .filter(text::contains)
                .sorted(Comparator.comparingInt(text::indexOf))
                .limit(MOST_OF_A_KIND)
                .map(word -> new Hint("likeness.plain.office", word, WORDS.getProperty(word)));
    }

    private static Properties load() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("district/plain-words.properties").getInputStream(), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
