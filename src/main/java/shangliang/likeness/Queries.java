package shangliang.likeness;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what is asked into questions that the index understands. */
final class Queries {

    private static final int MOST_WORDS = 32;
    private static final float TITLE = 2f;

    private Queries() {}

    static Query filter(Filter filter) {
        var all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Documents.KIND, filter.kind())), Occur.FILTER);
        all.add(new TermQuery(new Term(Documents.KEY, filter.face().field())), Occur.FILTER);
        if (!filter.places().isEmpty()) {
            all.add(oneOf(Documents.PLACE, filter.places()), Occur.FILTER);
        }
        filter.keys().forEach(keys -> all.add(oneOf(Documents.KEY, keys), Occur.FILTER));
        var from = filter.from();
        var to = filter.to();
        if (from != null || to != null) {
            var first = from == null ? Long.MIN_VALUE : from.getEpochSecond();
            var last = to == null ? Long.MAX_VALUE : to.getEpochSecond() - 1;
            all.add(LongField.newRangeQuery(Documents.AT, first, last), Occur.FILTER);
        }
        var except = filter.except();
        if (except != null) {
            all.add(new TermQuery(Documents.term(except)), Occur.MUST_NOT);
        }
        return all.build();
    }

    private static Query oneOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** Near in meaning, the nearest {@code size}. */
    static Query meaning(byte[] direction, Filter filter, int size) {
        return new KnnByteVectorQuery(filter.face().field() + Documents.MEANING, direction, size, filter(filter));
    }

    /** Any of the rarer words of a longer text. */
    static Query likeWords(IndexReader reader, Set<String> words, Filter filter) throws IOException {
        var some = rarest(reader, words, filter.face(), MOST_WORDS);
        var any = new BooleanQuery.Builder();
        some.forEach(word -> any.add(word(word, filter.face()), Occur.SHOULD));
        return both(some.isEmpty() ? new BooleanQuery.Builder().build() : any.build(), filter);
    }

    /** Most of the words that someone typed, or every pair of characters of them. */
    static Query search(String typed, Filter filter) {
        var face = filter.face();
        var words = Words.terms(typed).stream().limit(MOST_WORDS).toList();
        var most = new BooleanQuery.Builder();
        words.forEach(word -> most.add(word(word, face), Occur.SHOULD));
        most.setMinimumNumberShouldMatch((words.size() * 2 + 2) / 3);
        var pairs = Words.pairs(typed).stream().limit(2 * MOST_WORDS).toList();
        var every = new BooleanQuery.Builder();
        pairs.forEach(pair -> every.add(new TermQuery(new Term(face.field() + Documents.PAIRS, pair)), Occur.FILTER));
        var literally = new BoostQuery(new ConstantScoreQuery(every.build()), 4f);
        return both(new DisjunctionMaxQuery(List.of(most.build(), literally), 1f), filter);
    }

    private static Query both(Query query, Filter filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter(filter), Occur.FILTER)
                .build();
    }

    private static Query word(String word, Wording.Face face) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new TermQuery(new Term(face.field() + Documents.TITLE, word)), TITLE),
                        new TermQuery(new Term(face.field() + Documents.TEXT, word))),
                0.2f);
    }

    /** Those that fewest texts hold come first; those that no text holds do not come at all. */
    static List<String> rarest(IndexReader reader, Collection<String> words, Wording.Face face, int most)
            throws IOException {
        record Counted(String word, int count) {}
        var counted = Stream.<Counted>builder();
        for (var word : words) {
            counted.add(new Counted(word, reader.docFreq(new Term(face.field() + Documents.TEXT, word))));
        }
        return counted.build()
                .filter(some -> some.count() > 0)
                .sorted(Comparator.comparingInt(Counted::count))
                .limit(most)
                .map(Counted::word)
                .toList();
    }
}
