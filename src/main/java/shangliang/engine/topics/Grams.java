package shangliang.engine.topics;

import java.util.Arrays;

/** Counts the runs of one to {@code longest} (at most four) letters among the first {@code reach} letters of a text. */
public record Grams(int longest, int reach) {

    /** Each run as a number, ascending, and how often it occurs. */
    public record Runs(long[] keys, int[] counts) {}

    public Runs of(String text) {
        var all = keys(text.substring(0, Math.min(reach, text.length())));
        Arrays.sort(all);
        var keys = new long[all.length];
        var counts = new int[all.length];
        int last = -1;
        for (var key : all) {
            if (last < 0 || keys[last] != key) {
                keys[++last] = key;
            }
            counts[last]++;
        }
        return new Runs(Arrays.copyOf(keys, last + 1), Arrays.copyOf(counts, last + 1));
    }

    /** Up to four letters fit into one number; none is zero, so runs of different length differ. */
    private long[] keys(String text) {
        var keys = new long[longest * text.length()];
        int count = 0;
        for (int begin = 0; begin < text.length(); begin++) {
            long key = 0;
            for (int end = begin; end < Math.min(begin + longest, text.length()); end++) {
                key = key << Character.SIZE | text.charAt(end);
                keys[count++] = key;
            }
        }
        return Arrays.copyOf(keys, count);
    }
}
