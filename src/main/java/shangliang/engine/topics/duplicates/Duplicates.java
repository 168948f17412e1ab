package shangliang.engine.topics.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Remembers texts and finds for each new one the earlier ones that are at least 0.8 like it, by the runs of three letters
 * that both have. Candidates come from a MinHash index, and each is compared exactly. What a text costs is bounded however
 * many there are: copies of one text are one entry, and in each of twenty buckets only the latest 64 are looked at. Two
 * hundred thousand texts took half a minute and 0.4 GB; both grow with their number.
 */
public final class Duplicates {

    /** From which likeness on two texts are near-duplicates. */
    public static final double LIKE = 0.8;

    private static final int LOOKED_AT = 64;
    private static final int TOLD = 100;

    private final List<Buckets> bands =
            Stream.generate(Buckets::new).limit(Sketch.BANDS).toList();
    private final List<String> texts = new ArrayList<>();
    private final List<List<String>> copies = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    /** The earlier twins of this text, most alike first, at most a hundred; it is remembered under {@code id}. */
    public List<Twin> add(String id, String letters) {
        if (letters.isEmpty()) {
            return List.of();
        }
        var shingles = Shingles.of(letters);
        var entry = known.computeIfAbsent(letters, text -> texts.size());
        var twins = candidates(entry, shingles.bands()).stream()
                .flatMap(candidate -> twins(candidate, shingles))
                .sorted(Comparator.comparingDouble(Twin::likeness).reversed())
                .limit(TOLD)
                .toList();
        if (entry == texts.size()) {
            texts.add(letters);
            copies.add(new ArrayList<>());
        }
        copies.get(entry).add(id);
        return twins;
    }

    /** A text that is new takes its place in the buckets; the copy of one finds that one in any case. */
    private Set<Integer> candidates(int entry, long[] sketch) {
        var candidates = new TreeSet<Integer>();
        if (entry < texts.size()) {
            candidates.add(entry);
        }
        for (int band = 0; band < Sketch.BANDS; band++) {
            var buckets = bands.get(band);
            collect(candidates, buckets, buckets.latest(sketch[band]));
            if (entry == texts.size()) {
                buckets.put(sketch[band], entry);
            }
        }
        return candidates;
    }

    private static void collect(Set<Integer> candidates, Buckets buckets, int from) {
        var candidate = from;
        for (int looked = 0; looked < LOOKED_AT && candidate >= 0; looked++) {
            candidates.add(candidate);
            candidate = buckets.before(candidate);
        }
    }

    private Stream<Twin> twins(int candidate, Shingles shingles) {
        var likeness = shingles.likeness(Shingles.of(texts.get(candidate)));
        var ids = copies.get(candidate);
        return likeness < LIKE
                ? Stream.empty()
                : IntStream.range(Math.max(0, ids.size() - TOLD), ids.size())
                        .mapToObj(i -> new Twin(ids.get(i), likeness));
    }
}
