package shangliang.likeness;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings this node's index up to what the database says: first what was marked is read, then the order is followed. */
@Component
public class Following {

    private static final int STRIDE = 500;

    /** A kill while many are read loses no more than these. */
    private static final int KEPT_AFTER = 20_000;

    private final Directing directing;
    private final Reading reading;
    private final TextRows texts;
    private final Sources sources;
    private final Shelf shelf;

    Following(Directing directing, Reading reading, TextRows texts, Sources sources, Shelf shelf) {
        this.directing = directing;
        this.reading = reading;
        this.texts = texts;
        this.sources = sources;
        this.shelf = shelf;
    }

    /** Until nothing is left to do; returns how many texts were put on the shelf. */
    public int catchUp() throws IOException {
        return catchUp(() -> {});
    }

    /** The same, with {@code between} done before each next pass. */
    int catchUp(Runnable between) throws IOException {
        var put = follow();
        while (reading.takeUp() > 0) {
            put += follow();
            between.run();
        }
        return put;
    }

    /** Only looks at what another process keeps up to date. */
    void readOnly() throws IOException {
        shelf.readOnly();
    }

    /** Has every text read again, and forgets the index on disk unless another process holds it and will do so. */
    int rebuild() throws IOException {
        directing.markAll();
        shelf.position(texts.origin(), texts.last());
        shelf.throwAway();
        catchUp();
        return shelf.look(searcher -> searcher.getIndexReader().numDocs(), 0);
    }

    /** Throws the words of what is gone out of the files too. */
    void expunge() throws IOException {
        shelf.expunge();
    }

    private int follow() throws IOException {
        var position = shelf.position(texts.origin(), texts.last());
        var put = 0;
        for (var some = texts.after(position, STRIDE); !some.isEmpty(); some = texts.after(position, STRIDE)) {
            var now = sources.of(some.stream().map(TextRows.Kept::ref).toList()).stream()
                    .collect(Collectors.toMap(Wording::ref, Function.identity()));
            var documents = some.stream()
                    .filter(kept -> kept.own() != null)
                    .flatMap(kept -> Stream.ofNullable(now.get(kept.ref())).map(its -> Documents.of(its, kept)))
                    .toList();
            position = some.getLast().seq();
            shelf.put(some.stream().map(TextRows.Kept::ref).toList(), documents, position);
            if (put / KEPT_AFTER < (put + documents.size()) / KEPT_AFTER) {
                shelf.keep();
            }
            put += documents.size();
        }
        shelf.keep();
        return put;
    }
}
