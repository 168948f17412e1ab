package shangliang.identity;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import shangliang.base.SourceRef;

/** The keys of one session as a line of text: which matter, last looked at when. */
record Keys(List<Key> held) {

    static final Keys NONE = new Keys(List.of());

    /** More than anyone needs; the key unused for longest gives way. */
    private static final int MOST = 20;

    /** A later look is written down only after this, so that most page views write nothing. */
    private static final Duration COARSE = Duration.ofMinutes(2);

    /** One key. */
    record Key(SourceRef matter, Instant seen) {

        static Key parse(String text) {
            var parts = text.split(" ");
            return new Key(
                    new SourceRef(parts[0], UUID.fromString(parts[1])),
                    Instant.ofEpochSecond(Long.parseLong(parts[2])));
        }

        @Override
        public String toString() {
            return matter.kind() + " " + matter.id() + " " + seen.getEpochSecond();
        }
    }

    Keys {
        held = List.copyOf(held);
    }

    static Keys parse(String text) {
        return text.isEmpty()
                ? NONE
                : new Keys(Stream.of(text.split("\n")).map(Key::parse).toList());
    }

    boolean holds(SourceRef matter, Instant now) {
        return held.stream()
                .anyMatch(key -> key.matter.equals(matter) && idle(key, now).compareTo(KeyHolders.IDLE) < 0);
    }

    boolean stale(SourceRef matter, Instant now) {
        return held.stream()
                .anyMatch(key -> key.matter.equals(matter) && idle(key, now).compareTo(COARSE) > 0);
    }

    Keys with(SourceRef matter, Instant now) {
        var others = without(matter).held.stream()
                .sorted(Comparator.comparing(Key::seen).reversed())
                .limit(MOST - 1);
        return new Keys(Stream.concat(Stream.of(new Key(matter, now)), others).toList());
    }

    Keys without(SourceRef matter) {
        return new Keys(held.stream().filter(key -> !key.matter.equals(matter)).toList());
    }

    private static Duration idle(Key key, Instant now) {
        return Duration.between(key.seen, now);
    }

    @Override
    public String toString() {
        return held.stream().map(Key::toString).collect(joining("\n"));
    }
}
