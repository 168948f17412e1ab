package shangliang.likeness;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a text means, as a direction in 512 dimensions: texts that say the same in other words point the same way. The
 * model is inside the jar and is loaded when first asked for, which takes a second; without it everything else works on
 * by words alone.
 */
@Component
public class Meaning {

    public static final int SIZE = 512;

    /** Kept beside each vector: those of another model mean nothing to this one. */
    public static final String MODEL = "bge-small-zh-v1.5-q";

    /** What the model reads at once; it leaves out whatever comes after. */
    private static final int WINDOW = 480;

    private final Supplier<Encoder> loading;
    private @Nullable Encoder encoder;
    private @Nullable MeaningMissing missing;

    public Meaning() {
        this(SentenceModel::load);
    }

    Meaning(Supplier<Encoder> loading) {
        this.loading = loading;
    }

    /** Turns a text that is not empty into a vector of any length. */
    interface Encoder {
        float[] encode(String text);
    }

    /** The vector of {@code text}, of length one; of blank text, all zero. */
    public float[] of(String text) {
        var sum = new float[SIZE];
        for (var window : windows(text.strip())) {
            var length = window.length();
            var vector = unit(encoder().encode(window));
            for (int i = 0; i < SIZE; i++) {
                sum[i] += vector[i] * length;
            }
        }
        return unit(sum);
    }

    /** Whether the model can be used; loads it when nobody did yet. */
    public boolean isThere() {
        try {
            encoder();
            return true;
        } catch (MeaningMissing e) {
            return false;
        }
    }

    /** How alike two vectors of {@link #of} are: 1 the same, around 0.4 nothing in common. */
    public static float likeness(float[] one, float[] other) {
        var sum = 0f;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Once it could not be loaded it is not tried again: the jar does not change while it runs. */
    private synchronized Encoder encoder() {
        if (missing != null) {
            throw missing;
        }
        if (encoder == null) {
            encoder = load();
        }
        return encoder;
    }

    private Encoder load() {
        try {
            return loading.get();
        } catch (RuntimeException | LinkageError e) {
            missing = new MeaningMissing(MODEL, e);
            throw missing;
        }
    }

    /** A matter is named at the start, and what is wished stands at the end: of a long text these are read. */
    private static List<String> windows(String text) {
        var length = text.codePointCount(0, text.length());
        if (length == 0) {
            return List.of();
        }
        if (length <= WINDOW) {
            return List.of(text);
        }
        var cut = text.offsetByCodePoints(0, WINDOW);
        var rest = text.substring(cut);
        var end = rest.codePointCount(0, rest.length()) <= WINDOW
                ? rest
                : rest.substring(rest.offsetByCodePoints(rest.length(), -WINDOW));
        return List.of(text.substring(0, cut), end);
    }

    private static float[] unit(float[] vector) {
        var length = Math.sqrt(likeness(vector, vector));
        var unit = new float[vector.length];
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }
}
