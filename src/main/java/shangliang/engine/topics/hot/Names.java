package shangliang.engine.topics.hot;

import java.util.Arrays;
import java.util.List;
import shangliang.engine.topics.Grams;

/**
 * How much two texts name the same: runs of two to four letters that few other texts have, weighed by their rarity. Kept in
 * plain arrays, some tens of megabytes for ten thousand texts.
 */
final class Names {

    private static final Grams RUNS = new Grams(4, Integer.MAX_VALUE);
    private static final int SPREAD = 300;

    private final List<String> texts;

    /** The runs that at least two texts have, ascending, and in how many. */
    private final long[] runs;

    private final int[] spread;

    /** For each run the texts that were asked before, from its first place on, and its weight in them. */
    private final int[] first;

    private final int[] asked;
    private final int[] mentions;
    private final float[] weights;

    /** @param share runs that more than this share of the texts have name nothing */
    Names(List<String> texts, double share) {
        this.texts = texts;
        var all = texts.stream()
                .flatMapToLong(text -> Arrays.stream(RUNS.of(text).keys()))
                .filter(run -> run > Character.MAX_VALUE)
                .toArray();
        Arrays.sort(all);
        runs = Arrays.stream(all).distinct().filter(run -> isShared(all, run)).toArray();
        spread = Arrays.stream(runs)
                .mapToInt(run -> endOf(all, run) - beginOf(all, run))
                .toArray();
        first = new int[runs.length + 1];
        var most = Math.max(SPREAD, texts.size() * share);
        for (int i = 0; i < runs.length; i++) {
            first[i + 1] = first[i] + (spread[i] <= most ? spread[i] : 0);
        }
        asked = new int[runs.length];
        mentions = new int[first[runs.length]];
        weights = new float[mentions.length];
    }

    private static boolean isShared(long[] sorted, long run) {
        return endOf(sorted, run) - beginOf(sorted, run) > 1;
    }

    private static int beginOf(long[] sorted, long run) {
        return place(sorted, run - 1);
    }

    private static int endOf(long[] sorted, long run) {
        return place(sorted, run);
    }

    /** How many are at most {@code run}. */
    private static int place(long[] sorted, long run) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= run) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds to {@code shared}, for each text that was asked before, how much it has in common with this one. */
    void compare(int text, Shared shared) {
        var found = RUNS.of(texts.get(text));
        var length = length(found);
        for (int i = 0; i < found.keys().length; i++) {
            var run = Arrays.binarySearch(runs, found.keys()[i]);
            if (run >= 0 && first[run + 1] > first[run]) {
                var weight = weight(found.keys()[i], found.counts()[i]) / length;
                var end = first[run] + asked[run];
                for (int at = first[run]; at < end; at++) {
                    shared.add(mentions[at], weights[at] * weight);
                }
                mentions[end] = text;
                weights[end] = (float) weight;
                asked[run]++;
            }
        }
    }

    /** How rare the rarest part of these letters is. */
    double rarity(String letters) {
        return Arrays.stream(RUNS.of(letters).keys())
                .mapToDouble(run -> weight(run, 1))
                .max()
                .orElse(0);
    }

    /** Over all runs, so that a long text about many things is like nothing in particular. */
    private double length(Grams.Runs found) {
        double square = 0;
        for (int i = 0; i < found.keys().length; i++) {
            var weight = weight(found.keys()[i], found.counts()[i]);
            square += weight * weight;
        }
        return square == 0 ? 1 : Math.sqrt(square);
    }

    /** A single letter names nothing. */
    private double weight(long run, int count) {
        if (run <= Character.MAX_VALUE) {
            return 0;
        }
        var known = Arrays.binarySearch(runs, run);
        return (1 + Math.log(count)) * Math.log((texts.size() + 1.0) / (known < 0 ? 1 : spread[known]));
    }
}
