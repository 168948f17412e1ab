package shangliang.likeness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.SourceRef;

/**
 * Among what is looked.
 *
 * @param face whose words: the public must only ever be shown {@code OPEN}
 * @param places codes of places, or empty for everywhere
 * @param keys of each set one must be there
 * @param from the earliest moment, or null
 * @param to before this moment, or null
 * @param except left out, or null
 */
public record Filter(
        Wording.Face face,
        String kind,
        Set<String> places,
        List<Set<String>> keys,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable SourceRef except) {

    public Filter {
        places = Set.copyOf(places);
        keys = List.copyOf(keys);
    }

    public static Filter of(Wording.Face face, String kind) {
        return new Filter(face, kind, Set.of(), List.of(), null, null, null);
    }

    public Filter in(Set<String> somePlaces) {
        return new Filter(face, kind, somePlaces, keys, from, to, except);
    }

    /** Only with one of {@code some}; no key at all is no condition. */
    public Filter with(Set<String> some) {
        if (some.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(keys);
        more.add(Set.copyOf(some));
        return new Filter(face, kind, places, more, from, to, except);
    }

    public Filter within(@Nullable Instant begin, @Nullable Instant end) {
        return new Filter(face, kind, places, keys, begin, end, except);
    }

    public Filter without(SourceRef one) {
        return new Filter(face, kind, places, keys, from, to, one);
    }
}
