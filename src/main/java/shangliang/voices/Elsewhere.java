package shangliang.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.likeness.Filter;
import shangliang.likeness.Hit;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;
import shangliang.thread.Strand;
import shangliang.thread.Threads;

/** Finds by the same words what others made public, such as proposals and works, without knowing who they are. */
@Component
class Elsewhere {

    private static final int MOST = 5;

    private final Likeness likeness;
    private final Threads threads;

    Elsewhere(Likeness likeness, Threads threads) {
        this.likeness = likeness;
        this.threads = threads;
    }

    /** Up to five of each kind that use the words, the best first; what only means the like is left out. */
    List<Strand> of(String typed) {
        var hits = threads.kinds().stream()
                .filter(kind -> !kind.equals(VoiceWordings.KIND))
                .flatMap(kind -> hits(typed, kind))
                .toList();
        var shown = new LinkedHashMap<SourceRef, Strand>();
        threads.strands(hits, Viewer.ANYONE).forEach(strand -> shown.put(strand.matter(), strand));
        return hits.stream().filter(shown::containsKey).map(shown::get).toList();
    }

    private Stream<SourceRef> hits(String typed, String kind) {
        return likeness.search(typed, Filter.of(Wording.Face.OPEN, kind), 0, MOST).hits().stream()
                .filter(hit -> hit.why().meaning() == 0)
                .map(Hit::ref);
    }
}
