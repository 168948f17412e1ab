package shangliang.likeness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text and a document both say, as the longest runs of characters, from where pairs of characters stand in
 * the index: a dictionary cuts the same words differently in different sentences, and the text itself is not kept.
 */
final class Reasons {

    private static final int READ = 200;
    private static final int LONGEST = 8;
    private static final int MOST = 4;

    private final IndexReader reader;
    private final int[] text;
    private final String field;
    private final Map<String, Integer> frequencies = new HashMap<>();

    Reasons(IndexReader reader, String text, Wording.Face face) {
        this.reader = reader;
        this.text = Words.folded(text).codePoints().limit(READ).toArray();
        this.field = face.field() + Documents.PAIRS;
    }

    /** The rarest first. */
    List<String> shared(int document) throws IOException {
        var runs = new LinkedHashMap<String, Integer>();
        var start = 0;
        var rarity = Integer.MAX_VALUE;
        for (int i = 0; i < text.length; i++) {
            var pair = i + 1 < text.length ? pair(i) : null;
            if (pair != null && i - start + 1 < LONGEST && stands(pair, document)) {
                rarity = Math.min(rarity, frequency(pair));
                continue;
            }
            add(runs, new String(text, start, i - start + 1), rarity);
            start = i + 1;
            rarity = Integer.MAX_VALUE;
        }
        return runs.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    /** Without the small words around it; nothing when nothing else is left. */
    private static void add(Map<String, Integer> runs, String run, int rarity) {
        var words = new ArrayList<>(Words.of(run));
        while (!words.isEmpty() && isSmall(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isSmall(words.getLast())) {
            words.removeLast();
        }
        if (!words.isEmpty()) {
            var rest = run.substring(words.getFirst().start(), words.getLast().end());
            if (rest.length() > 1 && !Words.isCommon(rest)) {
                runs.merge(rest, rarity, Math::min);
            }
        }
    }

    private static boolean isSmall(Words.Word word) {
        return Words.isCommon(word.term()) || word.term().isBlank();
    }

    private @Nullable String pair(int at) {
        return Character.isLetterOrDigit(text[at]) && Character.isLetterOrDigit(text[at + 1])
                ? new String(text, at, 2)
                : null;
    }

    private int frequency(String pair) throws IOException {
        var known = frequencies.get(pair);
        if (known != null) {
            return known;
        }
        var counted = reader.docFreq(new Term(field, pair));
        frequencies.put(pair, counted);
        return counted;
    }

    private boolean stands(String pair, int document) throws IOException {
        var leaf = Documents.leaf(reader, document);
        var postings = leaf.reader().postings(new Term(field, pair));
        var local = document - leaf.docBase;
        return postings != null && postings.advance(local) == local;
    }
}
