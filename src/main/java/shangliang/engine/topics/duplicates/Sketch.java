package shangliang.engine.topics.duplicates;

import java.util.Arrays;

/**
 * MinHash in bands: two texts share a band with the chance likeness^5. At a likeness of 0.8 all twenty bands miss each other
 * once in three thousand times, at 0.3 one of them meets once in twenty.
 */
final class Sketch {

    static final int BANDS = 20;

    private static final int ROWS = 5;
    private static final long[] FACTORS = new long[BANDS * ROWS];

    static {
        for (int i = 0; i < FACTORS.length; i++) {
            FACTORS[i] = mix(i + 1L) | 1;
        }
    }

    private Sketch() {}

    /** One number a band. */
    static long[] of(Shingles shingles) {
        var least = new long[FACTORS.length];
        Arrays.fill(least, Long.MAX_VALUE);
        for (var run : shingles.runs()) {
            var hash = mix(run);
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], hash * FACTORS[i] >>> 1);
            }
        }
        var bands = new long[BANDS];
        for (int i = 0; i < least.length; i++) {
            bands[i / ROWS] = mix(bands[i / ROWS] ^ least[i]);
        }
        return bands;
    }

    /** Spreads a number over all bits (SplitMix64). */
    private static long mix(long number) {
        var mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
