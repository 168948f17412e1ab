package shangliang.likeness;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;
import shangliang.base.SourceRef;

/** How a text stands on the shelf: its words and directions by face, its place, time and keys; no readable text. */
final class Documents {

    static final String REF = "ref";
    static final String KIND = "kind";
    static final String PLACE = "place";
    static final String KEY = "key";
    static final String AT = "at";
    static final String TITLE = "_title";
    static final String TEXT = "_text";
    static final String PAIRS = "_pairs";
    static final String MEANING = "_meaning";

    /** Words come here cut already. */
    static final Analyzer ANALYZER = new WhitespaceAnalyzer();

    private Documents() {}

    static Term term(SourceRef ref) {
        return new Term(REF, ref.toString());
    }

    static Document of(Wording wording, TextRows.Kept kept) {
        var document = new Document();
        document.add(new StringField(REF, wording.ref().toString(), Store.YES));
        document.add(new StringField(KIND, wording.ref().kind(), Store.NO));
        document.add(new StringField(PLACE, wording.place().code(), Store.YES));
        document.add(new LongField(AT, wording.at().getEpochSecond(), Store.YES));
        wording.keys().forEach(key -> document.add(new StringField(KEY, key, Store.NO)));
        add(document, Wording.Face.OWN, wording.own(), kept.own());
        add(document, Wording.Face.OPEN, wording.open(), kept.open());
        return document;
    }

    private static void add(
            Document document, Wording.Face face, Wording.@Nullable Text text, TextRows.Kept.@Nullable Side side) {
        if (text == null) {
            return;
        }
        var field = face.field();
        document.add(new StringField(KEY, field, Store.NO));
        document.add(new TextField(field + TITLE, cut(text.title()), Store.NO));
        document.add(new TextField(field + TEXT, cut(text.body()), Store.NO));
        for (var pair : Words.pairs(text.whole())) {
            document.add(new StringField(field + PAIRS, pair, Store.NO));
        }
        if (side != null && Directions.points(side.vector())) {
            document.add(new KnnByteVectorField(field + MEANING, side.vector(), VectorSimilarityFunction.COSINE));
        }
    }

    private static String cut(String text) {
        return String.join(" ", Words.of(text).stream().map(Words.Word::term).toList());
    }

    static LeafReaderContext leaf(IndexReader reader, int document) {
        return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    }

    /** What is read back of a found document. */
    record Stored(SourceRef ref, String place, Instant at) {

        static final Set<String> FIELDS = Set.of(REF, PLACE, AT);

        static Stored of(Document document) {
            var parts = List.of(document.get(REF).split(":", 2));
            return new Stored(
                    new SourceRef(parts.getFirst(), UUID.fromString(parts.getLast())),
                    document.get(PLACE),
                    Instant.ofEpochSecond(document.getField(AT).numericValue().longValue()));
        }
    }
}
