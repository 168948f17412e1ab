package shangliang.engine.topics.duplicates;

import java.util.Arrays;

/** The set of all runs of three letters in a text, as ascending numbers; a shorter text is one run. */
public record Shingles(long[] runs) {

    private static final int LENGTH = 3;

    /** Of a text as {@link shangliang.engine.topics.Said#letters()} gives it. */
    public static Shingles of(String letters) {
        var count = Math.max(letters.isEmpty() ? 0 : 1, letters.length() - LENGTH + 1);
        var runs = new long[count];
        for (int at = 0; at < count; at++) {
            for (int i = at; i < Math.min(at + LENGTH, letters.length()); i++) {
                runs[at] = runs[at] << Character.SIZE | letters.charAt(i);
            }
        }
        return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
    }

    /** The twenty numbers of its bands: two texts that are 0.8 alike share one of them but once in three thousand times not. */
    public long[] bands() {
        return Sketch.of(this);
    }

    /** Jaccard's likeness: what both have over what either has. */
    double likeness(Shingles other) {
        int both = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            if (runs[i] == other.runs[j]) {
                both++;
                i++;
                j++;
            } else if (runs[i] < other.runs[j]) {
                i++;
            } else {
                j++;
            }
        }
        var either = runs.length + other.runs.length - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
