package shangliang.base;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who keep something derived, such as sums or an index, what was acted on. The act writes one row with its
 * own; the readers are told afterwards, off the way of whoever acts. A row goes only when it was told itself, so it does
 * not matter in which order acts end, nor when a process dies.
 */
@Component
public class Changes {

    private static final int PASS = 1_000;

    /** Somebody who keeps something derived; writes down what to do within the transaction that tells it. */
    public interface Reader {

        /** Things of any kind, each once. */
        void changed(Collection<SourceRef> things);
    }

    private final ChangeRows rows;
    private final ObjectProvider<Reader> readers;

    Changes(ChangeRows rows, ObjectProvider<Reader> readers) {
        this.rows = rows;
        this.readers = readers;
    }

    /** Every act adds a piece to the life of the thing it is about. */
    @EventListener
    void note(Piece piece) {
        rows.add(piece.matter());
    }

    /** Tells all readers of all that has changed, unless another process is doing so; part of the act around it. */
    public void tell() {
        if (!rows.lease()) {
            return;
        }
        for (var some = rows.next(0, PASS);
                !some.isEmpty();
                some = rows.next(some.getLast().id(), PASS)) {
            tell(some);
            rows.told(some);
        }
    }

    /** How many acts were not told of yet, counted no further than {@code most}. */
    public int waiting(int most) {
        return rows.waiting(most);
    }

    private void tell(List<ChangeRows.Changed> some) {
        var things = some.stream().map(ChangeRows.Changed::thing).collect(Collectors.toUnmodifiableSet());
        readers.forEach(reader -> reader.changed(things));
    }
}
