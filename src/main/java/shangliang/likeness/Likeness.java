package shangliang.likeness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;

/**
 * Finds texts by what they mean and say, each with its reasons. It answers from a cache that may lag a moment behind: who
 * shows what was found reads it again from its owner, who knows whether it may still be seen.
 */
@Component
public class Likeness {

    /** Pages end here; whoever has not found it by then asks more narrowly. */
    public static final int DEEPEST = 200;

    private final Shelf shelf;
    private final Meaning meaning;
    private final TextRows texts;
    private final Sources sources;

    Likeness(Shelf shelf, Meaning meaning, TextRows texts, Sources sources) {
        this.shelf = shelf;
        this.meaning = meaning;
        this.texts = texts;
        this.sources = sources;
    }

    /** What is most like {@code asked}, best first. */
    public List<Hit> similar(Asked asked, Filter filter, int size) {
        if (asked.text().isBlank()) {
            return List.of();
        }
        var direction = direction(asked.text());
        return shelf.look(searcher -> new Looking(searcher, asked, filter).like(direction, size), List.of());
    }

    /** What says what someone typed, best first, from the {@code from}th on; when nothing does, what means it. */
    public Found search(String typed, Filter filter, int from, int size) {
        if (typed.isBlank() || from >= DEEPEST) {
            return Found.NOTHING;
        }
        var until = Math.min(DEEPEST, from + size);
        var found = shelf.look(
                searcher -> new Looking(searcher, Asked.of(typed), filter).typed(from, until), Found.NOTHING);
        if (found.total() > 0 || from > 0) {
            return found;
        }
        var like = similar(Asked.of(typed), filter, size);
        return new Found(like, like.size());
    }

    /** The part of {@code text} that shows best why it was found. */
    public Excerpt excerpt(String typed, String text) {
        return Excerpt.of(typed, text);
    }

    /** The directions of these things, as far as they are known, with their words as they are now. */
    public List<Meant> points(String kind, List<UUID> ids) {
        var known = texts.of(ids);
        return sources.of(ids.stream().map(id -> new SourceRef(kind, id)).toList()).stream()
                .flatMap(wording -> point(wording, known).stream())
                .toList();
    }

    /** All of these that have words; what is not known yet of their direction is worked out, and none without a model. */
    public List<Meant> read(String kind, List<UUID> ids) {
        var known = texts.of(ids);
        return sources.of(ids.stream().map(id -> new SourceRef(kind, id)).toList()).stream()
                .filter(wording -> !wording.own().whole().isBlank())
                .map(wording -> point(wording, known)
                        .orElseGet(() -> new Meant(
                                wording, direction(wording.own().whole()).orElse(new float[0]))))
                .toList();
    }

    private static Optional<Meant> point(Wording wording, Map<UUID, TextRows.Kept> known) {
        return Optional.ofNullable(known.get(wording.ref().id()))
                .flatMap(kept -> Optional.ofNullable(kept.own()))
                .filter(side -> Directions.points(side.vector()))
                .map(side -> new Meant(wording, Directions.unpack(side.vector())));
    }

    private Optional<float[]> direction(String text) {
        return meaning.isThere() ? Optional.of(meaning.of(text)) : Optional.empty();
    }
}
