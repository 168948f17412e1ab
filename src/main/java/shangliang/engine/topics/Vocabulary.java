package shangliang.engine.topics;

import java.util.Arrays;
import java.util.List;

/** The runs of letters that at least two texts share, each with its weight (sublinear tf-idf, length one). */
final class Vocabulary {

    private static final int SHARED = 2;

    private final Grams grams;
    private final long[] keys;
    private final double[] rarities;

    Vocabulary(Grams grams, List<String> texts) {
        this.grams = grams;
        var all = texts.stream()
                .flatMapToLong(text -> Arrays.stream(grams.of(text).keys()))
                .toArray();
        Arrays.sort(all);
        var shared = new long[all.length];
        var rarity = new double[all.length];
        int size = 0;
        for (int begin = 0, end; begin < all.length; begin = end) {
            end = endOfEqual(all, begin);
            if (end - begin >= SHARED) {
                shared[size] = all[begin];
                rarity[size++] = Math.log((1.0 + texts.size()) / (1.0 + end - begin)) + 1;
            }
        }
        keys = Arrays.copyOf(shared, size);
        rarities = Arrays.copyOf(rarity, size);
    }

    private static int endOfEqual(long[] sorted, int begin) {
        int end = begin;
        while (end < sorted.length && sorted[end] == sorted[begin]) {
            end++;
        }
        return end;
    }

    int size() {
        return keys.length;
    }

    Sparse weigh(String text) {
        var runs = grams.of(text);
        var indexes = new int[runs.keys().length];
        var values = new double[indexes.length];
        int size = 0;
        double square = 0;
        for (int i = 0; i < indexes.length; i++) {
            var index = Arrays.binarySearch(keys, runs.keys()[i]);
            if (index >= 0) {
                indexes[size] = index;
                values[size] = (1 + Math.log(runs.counts()[i])) * rarities[index];
                square += values[size] * values[size];
                size++;
            }
        }
        return new Sparse(Arrays.copyOf(indexes, size), Arrays.copyOf(values, size))
                .times(square == 0 ? 0 : 1 / Math.sqrt(square));
    }
}
