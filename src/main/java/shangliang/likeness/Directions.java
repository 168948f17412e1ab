package shangliang.likeness;

import java.util.Arrays;

/** Packs a direction of meaning into a byte for each dimension; of the likeness of two, less than a hundredth is lost. */
final class Directions {

    private Directions() {}

    static byte[] pack(float[] vector) {
        var largest = 0f;
        for (var value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        var packed = new byte[vector.length];
        for (int i = 0; i < packed.length && largest > 0; i++) {
            packed[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
        }
        return packed;
    }

    /** Of length one again. */
    static float[] unpack(byte[] packed) {
        var vector = new float[packed.length];
        var sum = 0.0;
        for (var value : packed) {
            sum += value * value;
        }
        var length = Math.sqrt(sum);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] = (float) (packed[i] / length);
        }
        return vector;
    }

    /** Whether it points anywhere. */
    static boolean points(byte[] packed) {
        return !Arrays.equals(packed, new byte[packed.length]);
    }
}
