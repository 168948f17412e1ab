package shangliang.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is going to happen, in order of time; of each kind at most one thing for each voice. */
final class Agenda {

    /** Kinds of things that go on beside each other. */
    enum Track {
        BEGINNING,
        MATTER,
        PUBLICATION,
        PERSON
    }

    /** One entry. */
    record Entry(
            Instant at, long order, Track track, @Nullable Life life, Runnable act) {}

    /** What it is about: one matter, one track. */
    private record Slot(UUID voice, Track track) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
    private final Set<Slot> taken = new HashSet<>();
    private long order;

    void begin(Instant at, Runnable act) {
        entries.add(new Entry(at, order++, Track.BEGINNING, null, act));
    }

    boolean isFree(Life life, Track track) {
        return !taken.contains(new Slot(life.id(), track));
    }

    void add(Life life, Track track, Next next) {
        if (taken.add(new Slot(life.id(), track))) {
            entries.add(new Entry(next.at(), order++, track, life, next.act()));
        }
    }

    /** The next entry before {@code end}, taken off the list. */
    @Nullable
    Entry before(Instant end) {
        var first = entries.peek();
        if (first == null || !first.at().isBefore(end)) {
            return null;
        }
        entries.poll();
        if (first.life() != null) {
            taken.remove(new Slot(first.life().id(), first.track()));
        }
        return first;
    }
}
