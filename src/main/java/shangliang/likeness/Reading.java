package shangliang.likeness;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Changes;
import shangliang.base.Commitment;
import shangliang.base.SourceRef;

/**
 * The one door by which directions change: reads what was marked, works out what it means, and gives it the next place
 * in the order. One process at a time holds the lease, so places become visible in the order in which they were given.
 */
@Service
@Transactional
class Reading {

    private static final int PASS = 50;
    private static final int STRIDE = 5_000;
    private static final byte[] NOWHERE = new byte[0];

    private final Changes changes;
    private final MarkRows marks;
    private final TextRows texts;
    private final Sources sources;
    private final Meaning meaning;
    private final Clock clock;

    Reading(Changes changes, MarkRows marks, TextRows texts, Sources sources, Meaning meaning, Clock clock) {
        this.changes = changes;
        this.marks = marks;
        this.texts = texts;
        this.sources = sources;
        this.meaning = meaning;
        this.clock = clock;
    }

    /** Reads some of what was marked; returns how many marks are done, 0 when another process reads. */
    int takeUp() {
        if (!marks.lease()) {
            return 0;
        }
        if (!marks.begun()) {
            markAll();
            marks.begin(clock.instant());
        }
        changes.tell();
        var next = marks.next(PASS);
        if (!next.isEmpty()) {
            read(next.stream().map(MarkRows.Mark::ref).distinct().toList());
            marks.done(next);
        }
        return next.size();
    }

    /** Marks everything there is, as when another model came. */
    void markAll() {
        for (var feature : sources.all()) {
            for (var some = feature.after(new UUID(0, 0), STRIDE); !some.isEmpty(); ) {
                marks.add(feature.kind(), some);
                some = feature.after(some.getLast(), STRIDE);
            }
        }
    }

    private void read(List<SourceRef> refs) {
        var before = texts.of(refs.stream().map(SourceRef::id).toList());
        Map<SourceRef, Wording> now =
                sources.of(refs).stream().collect(Collectors.toMap(Wording::ref, Function.identity()));
        var kept = new ArrayList<TextRows.Kept>();
        for (var ref : refs) {
            var wording = now.get(ref);
            kept.add(wording == null ? gone(ref) : kept(wording, before.get(ref.id())));
        }
        texts.put(kept);
    }

    private static TextRows.Kept gone(SourceRef ref) {
        return new TextRows.Kept(ref, 0, null, null, null);
    }

    /** Without a model the text is found by its words, and read again when everything is marked anew. */
    private TextRows.Kept kept(Wording wording, TextRows.@Nullable Kept before) {
        var model = meaning.isThere() ? Meaning.MODEL : null;
        var known = before == null || !Objects.equals(model, before.model()) ? gone(wording.ref()) : before;
        var own = side(wording.own(), known);
        var open = wording.open();
        return new TextRows.Kept(wording.ref(), 0, model, own, open == null ? null : side(open, known.with(own)));
    }

    /** Most acts change no word; then nothing is worked out anew. */
    private TextRows.Kept.Side side(Wording.Text text, TextRows.Kept known) {
        var whole = text.whole();
        var hash = Commitment.to("", whole).hex();
        for (var side : known.sides()) {
            if (side.hash().equals(hash)) {
                return side;
            }
        }
        return new TextRows.Kept.Side(hash, meaning.isThere() ? Directions.pack(meaning.of(whole)) : NOWHERE);
    }
}
