package shangliang.likeness;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import shangliang.base.Changes;
import shangliang.base.SourceRef;

/** Marks what was acted on, if its words can be looked for at all. */
@Component
@ConditionalOnBooleanProperty(name = "shangliang.likeness.enabled", matchIfMissing = true)
class Noting implements Changes.Reader {

    private final MarkRows marks;
    private final Sources sources;

    Noting(MarkRows marks, Sources sources) {
        this.marks = marks;
        this.sources = sources;
    }

    @Override
    public void changed(Collection<SourceRef> things) {
        for (var feature : sources.all()) {
            marks.add(feature.kind(), ids(feature.kind(), things));
        }
    }

    private static List<UUID> ids(String kind, Collection<SourceRef> things) {
        return things.stream()
                .filter(thing -> thing.kind().equals(kind))
                .map(SourceRef::id)
                .toList();
    }
}
