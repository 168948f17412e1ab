package shangliang.engine.topics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets a linear machine see likeness of meaning: a text is described by its likeness to some of the known texts, turned so
 * that the product of two descriptions is the fourth power of their cosine (Nyström's approximation).
 */
final class Landmarks {

    private static final int MOST = 600;

    /** Keeps texts that were said twice from making the matrix singular. */
    private static final double JITTER = 1e-3;

    private final List<Direction> marks;

    /** The lower triangle whose product with itself is the likeness of all marks to each other. */
    private final double[][] lower;

    Landmarks(List<Direction> all) {
        var known = all.stream().filter(Direction::isKnown).toList();
        var count = Math.min(MOST, known.size());
        marks = IntStream.range(0, count)
                .mapToObj(i -> known.get((int) ((long) i * known.size() / count)))
                .toList();
        lower = new double[count][];
        for (int row = 0; row < count; row++) {
            lower[row] = new double[row + 1];
            var mark = marks.get(row);
            solve(mark, lower[row], row);
            lower[row][row] = Math.sqrt(likeness(mark, mark) + JITTER - Product.of(lower[row], lower[row], row));
        }
    }

    int size() {
        return marks.size();
    }

    double[] describe(Direction meaning) {
        var description = new double[size()];
        if (meaning.isKnown()) {
            solve(meaning, description, size());
        }
        return description;
    }

    private void solve(Direction meaning, double[] into, int until) {
        for (int i = 0; i < until; i++) {
            var row = lower[i];
            into[i] = (likeness(meaning, marks.get(i)) - Product.of(row, into, i)) / row[i];
        }
    }

    private static double likeness(Direction one, Direction other) {
        var cosine = one.cosine(other);
        return cosine * cosine * cosine * cosine;
    }
}
