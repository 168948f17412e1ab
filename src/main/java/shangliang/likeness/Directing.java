package shangliang.likeness;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Changes;

/**
 * The one door by which directions change: each gets the next place in the order. One process at a time holds the lease, so
 * places become visible in the order in which they were given. Both acts are short: what takes long is done between them.
 */
@Service
@Transactional
class Directing {

    private static final int PASS = 50;
    private static final int STRIDE = 5_000;

    private final Changes changes;
    private final MarkRows marks;
    private final TextRows texts;
    private final Sources sources;
    private final Clock clock;

    Directing(Changes changes, MarkRows marks, TextRows texts, Sources sources, Clock clock) {
        this.changes = changes;
        this.marks = marks;
        this.texts = texts;
        this.sources = sources;
        this.clock = clock;
    }

    /** Some of what was marked, the oldest first; none while another process reads. */
    List<MarkRows.Mark> next() {
        if (!marks.lease()) {
            return List.of();
        }
        if (!marks.begun()) {
            markAll();
            marks.begin(clock.instant());
        }
        changes.tell();
        return marks.next(PASS);
    }

    /**
     * Keeps what was read of these marks. Those that another process has done meanwhile are left as they are, for it may have
     * read something newer.
     */
    void keep(List<MarkRows.Mark> read, List<TextRows.Kept> kept) {
        marks.waitForLease();
        var mine = marks.done(read);
        texts.put(kept.stream().filter(text -> mine.contains(text.ref())).toList());
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
}
