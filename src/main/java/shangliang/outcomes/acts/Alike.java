package shangliang.outcomes.acts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.likeness.Asked;
import shangliang.likeness.Filter;
import shangliang.likeness.Hit;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;
import shangliang.thread.Strand;
import shangliang.thread.Strands;

/** Finds what was proposed or reported before on the same, each with why it may be; what the reader may not see is left out. */
@Component
public class Alike {

    private static final int SHOWN = 5;

    /** More are asked for than shown, because a reader sees but a part of them. */
    private static final int ASKED = 20;

    private final Likeness likeness;

    Alike(Likeness likeness) {
        this.likeness = likeness;
    }

    /** One that was there before, and why it may be the same. */
    public record Like(Strand strand, Hit.Why why) {}

    /** The likest first; {@code except} is the one that is asked about. */
    public List<Like> of(Strands kind, Viewer viewer, String text, SourceRef except) {
        var others = Filter.of(Wording.Face.OWN, kind.kind()).without(except);
        var hits = likeness.similar(Asked.of(text), others, ASKED);
        var seen = kind.of(hits.stream().map(hit -> hit.ref().id()).toList(), viewer).stream()
                .collect(Collectors.toMap(Strand::matter, Function.identity()));
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(seen.get(hit.ref())).map(strand -> new Like(strand, hit.why())))
                .limit(SHOWN)
                .toList();
    }
}
