package shangliang.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Commitment;
import shangliang.base.SourceRef;

/** Reads what was marked and works out what it means: the long part, for which no transaction is held open. */
@Component
class Reading {

    private static final byte[] NOWHERE = new byte[0];

    private final Directing directing;
    private final TextRows texts;
    private final Sources sources;
    private final Meaning meaning;

    Reading(Directing directing, TextRows texts, Sources sources, Meaning meaning) {
        this.directing = directing;
        this.texts = texts;
        this.sources = sources;
        this.meaning = meaning;
    }

    /** Reads some of what was marked; returns how many marks are done, 0 when another process reads. */
    int takeUp() {
        var next = directing.next();
        if (!next.isEmpty()) {
            directing.keep(
                    next, read(next.stream().map(MarkRows.Mark::ref).distinct().toList()));
        }
        return next.size();
    }

    private List<TextRows.Kept> read(List<SourceRef> refs) {
        var before = texts.of(refs.stream().map(SourceRef::id).toList());
        Map<SourceRef, Wording> now =
                sources.of(refs).stream().collect(Collectors.toMap(Wording::ref, Function.identity()));
        var kept = new ArrayList<TextRows.Kept>();
        for (var ref : refs) {
            var wording = now.get(ref);
            kept.add(wording == null ? gone(ref) : kept(wording, before.get(ref.id())));
        }
        return kept;
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
