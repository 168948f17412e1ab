package shangliang.likeness;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** One look at the shelf for what is like a text: found by meaning and by words, weighed together, each with its reasons. */
final class Looking {

    /** Below it two texts have nothing in common. */
    private static final float LEAST = 0.55f;

    private static final float SAME_PLACE = 0.04f;
    private static final float BEST_WORDS = 0.08f;
    private static final int WIDE = 5;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Filter filter;
    private final Reasons reasons;

    Looking(IndexSearcher searcher, Asked asked, Filter filter) {
        this.searcher = searcher;
        this.asked = asked;
        this.filter = filter;
        this.reasons = new Reasons(searcher.getIndexReader(), asked.text(), filter.face());
    }

    /** The best, and no more than {@code size}. */
    List<Hit> like(Optional<float[]> direction, int size) throws IOException {
        var byWords = byWords(size * 2);
        var candidates = new TreeSet<>(byWords.keySet());
        if (direction.isPresent()) {
            var nearest = Queries.meaning(Directions.pack(direction.get()), filter, size * WIDE);
            for (var one : searcher.search(nearest, size * WIDE).scoreDocs) {
                candidates.add(one.doc);
            }
        }
        var weighed = new ArrayList<Weighed>();
        for (var document : candidates) {
            weigh(document, direction, byWords.getOrDefault(document, 0f)).ifPresent(weighed::add);
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        var hits = new ArrayList<Hit>();
        for (var best : weighed.subList(0, Math.min(size, weighed.size()))) {
            hits.add(new Hit(best.stored().ref(), best.weight(), why(best.document(), best.stored(), best.meaning())));
        }
        return List.copyOf(hits);
    }

    /** Only what people typed, best first; those beyond {@code until} are counted and not read. */
    Found typed(int from, int until) throws IOException {
        var top = searcher.search(Queries.search(asked.text(), filter), until);
        var hits = new ArrayList<Hit>();
        for (int i = from; i < top.scoreDocs.length; i++) {
            var document = top.scoreDocs[i].doc;
            var stored = stored(document);
            hits.add(new Hit(stored.ref(), top.scoreDocs[i].score, why(document, stored, 0)));
        }
        return new Found(hits, Math.toIntExact(top.totalHits.value()));
    }

    /** How well each of the best matches by words, the very best being 1. */
    private Map<Integer, Float> byWords(int size) throws IOException {
        var found = searcher.search(
                        Queries.likeWords(searcher.getIndexReader(), Words.telling(asked.text()), filter), size)
                .scoreDocs;
        var scores = new HashMap<Integer, Float>();
        for (var one : found) {
            scores.put(one.doc, one.score / found[0].score);
        }
        return scores;
    }

    /** A candidate with what speaks for it. */
    private record Weighed(int document, Documents.Stored stored, int meaning, double weight) {}

    private Optional<Weighed> weigh(int document, Optional<float[]> direction, float byWords) throws IOException {
        var likeness = direction.isPresent() ? likeness(document, direction.get()) : null;
        if (likeness != null && likeness < LEAST) {
            return Optional.empty();
        }
        var stored = stored(document);
        var weight = (likeness == null ? LEAST : likeness) + BEST_WORDS * byWords + (isHere(stored) ? SAME_PLACE : 0);
        return Optional.of(new Weighed(document, stored, likeness == null ? 0 : Math.round(likeness * 100), weight));
    }

    private Hit.Why why(int document, Documents.Stored stored, int meaning) throws IOException {
        var at = asked.at();
        return new Hit.Why(
                reasons.shared(document),
                meaning,
                isHere(stored),
                at == null ? null : Math.abs(Duration.between(stored.at(), at).toDays()));
    }

    private boolean isHere(Documents.Stored stored) {
        return asked.near().contains(stored.place());
    }

    private Documents.Stored stored(int document) throws IOException {
        return Documents.Stored.of(searcher.storedFields().document(document, Documents.Stored.FIELDS));
    }

    private @Nullable Float likeness(int document, float[] direction) throws IOException {
        var leaf = Documents.leaf(searcher.getIndexReader(), document);
        var values = leaf.reader().getByteVectorValues(filter.face().field() + Documents.MEANING);
        if (values == null) {
            return null;
        }
        var at = values.iterator();
        return at.advance(document - leaf.docBase) == document - leaf.docBase
                ? Meaning.likeness(Directions.unpack(values.vectorValue(at.index())), direction)
                : null;
    }
}
