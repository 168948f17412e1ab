package shangliang.likeness;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.Piece;

/** Marks a thing whenever a piece is added to its life, in the same transaction, if its words can be looked for at all. */
@Component
@ConditionalOnBooleanProperty(name = "shangliang.likeness.enabled", matchIfMissing = true)
class Noting {

    private final MarkRows marks;
    private final ObjectProvider<Wordings> wordings;
    private volatile Set<String> kinds = Set.of();

    Noting(MarkRows marks, ObjectProvider<Wordings> wordings) {
        this.marks = marks;
        this.wordings = wordings;
    }

    @EventListener
    void note(Piece piece) {
        if (kinds().contains(piece.matter().kind())) {
            marks.add(piece.matter());
        }
    }

    private Set<String> kinds() {
        if (kinds.isEmpty()) {
            kinds = wordings.stream().map(Wordings::kind).collect(Collectors.toUnmodifiableSet());
        }
        return kinds;
    }
}
