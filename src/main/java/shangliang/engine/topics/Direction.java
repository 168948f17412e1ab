package shangliang.engine.topics;

/** The meaning of a text as a direction of length one; unknown when no model was there to ask. */
public final class Direction {

    private static final Direction UNKNOWN = new Direction(new float[0]);

    private final float[] parts;

    private Direction(float[] parts) {
        this.parts = parts;
    }

    /** The direction of these numbers, whatever their length; nothing, or only zeros, is unknown. */
    public static Direction of(float... given) {
        double square = 0;
        for (var part : given) {
            square += (double) part * part;
        }
        if (square == 0 || !Double.isFinite(square)) {
            return UNKNOWN;
        }
        var parts = new float[given.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (float) (given[i] / Math.sqrt(square));
        }
        return new Direction(parts);
    }

    public static Direction unknown() {
        return UNKNOWN;
    }

    public boolean isKnown() {
        return parts.length > 0;
    }

    /** From -1 to 1; 0 when either is unknown or they come from different models. */
    public double cosine(Direction other) {
        if (parts.length != other.parts.length) {
            return 0;
        }
        return Product.of(parts, other.parts);
    }
}
