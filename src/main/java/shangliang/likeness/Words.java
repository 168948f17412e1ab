package shangliang.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** Cuts text into words, Chinese by a dictionary and others by their stems, and knows which words say nothing. */
final class Words {

    private static final Analyzer ANALYZER = new SmartChineseAnalyzer();

    /** Said in nearly every matter; that two share them is no reason. */
    private static final Set<String> COMMON = common();

    private Words() {}

    /** A word as it is compared, and where it stands. */
    record Word(String term, int start, int end) {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var stream = ANALYZER.tokenStream("", folded(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static Set<String> terms(String text) {
        var terms = new LinkedHashSet<String>();
        of(text).forEach(word -> terms.add(word.term()));
        return terms;
    }

    /** The terms that say what a text is about: of two characters at least, and not the small change of every letter. */
    static Set<String> telling(String text) {
        var terms = terms(text);
        terms.removeIf(term -> term.length() < 2 || isCommon(term) || isNumber(term));
        return terms;
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** Each pair of neighbouring characters, and each character: finds what a dictionary cuts differently. */
    static Set<String> pairs(String text) {
        var pairs = new LinkedHashSet<String>();
        @Nullable String before = null;
        for (var point : folded(text).codePoints().toArray()) {
            var now = Character.isLetterOrDigit(point) ? Character.toString(point) : null;
            if (now != null) {
                pairs.add(now);
            }
            if (now != null && before != null) {
                pairs.add(before + now);
            }
            before = now;
        }
        return pairs;
    }

    private static Set<String> common() {
        try (var file = Words.class.getResourceAsStream("/likeness/common-words.txt")) {
            var all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(all.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNumber(String term) {
        return term.chars().allMatch(Character::isDigit);
    }

    /** Full-width letters and digits as narrow ones, all small; every place keeps its place. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append((char) (c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c)));
        var small = folded.toString().toLowerCase(Locale.ROOT);
        return small.length() == text.length() ? small : folded.toString();
    }
}
