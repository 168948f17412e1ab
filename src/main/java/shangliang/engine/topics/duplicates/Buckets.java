package shangliang.engine.topics.duplicates;

import java.util.Arrays;

/** For one band, the texts that share its number, latest first: a hash table of chains without objects. */
final class Buckets {

    private static final int NONE = -1;

    private long[] keys = new long[16];
    private int[] latest = filled(16);
    private int[] earlier = new int[16];
    private int used;

    /** The text that came last into this bucket, or -1. */
    int latest(long key) {
        return latest[slot(key)];
    }

    /** Texts come in ascending order. */
    void put(long key, int text) {
        if (used * 2 >= keys.length) {
            grow();
        }
        if (text >= earlier.length) {
            earlier = Arrays.copyOf(earlier, Math.max(text + 1, earlier.length * 2));
        }
        var slot = slot(key);
        used += latest[slot] == NONE ? 1 : 0;
        keys[slot] = key;
        earlier[text] = latest[slot];
        latest[slot] = text;
    }

    /** The one before {@code text} in the same bucket, or -1. */
    int before(int text) {
        return earlier[text];
    }

    private int slot(long key) {
        var slot = (int) key & keys.length - 1;
        while (latest[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldLatest = latest;
        keys = new long[oldKeys.length * 2];
        latest = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLatest[i] != NONE) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                latest[slot] = oldLatest[i];
            }
        }
    }

    private static int[] filled(int size) {
        var filled = new int[size];
        Arrays.fill(filled, NONE);
        return filled;
    }
}
