package shangliang.engine.topics;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weights at ascending indexes; everywhere else is nothing. */
record Sparse(int[] indexes, double[] values) {

    static Sparse dense(double... values) {
        return new Sparse(IntStream.range(0, values.length).toArray(), values);
    }

    /** One after the other; each must begin behind the end of the one before. */
    static Sparse joined(Sparse... parts) {
        return new Sparse(
                Stream.of(parts)
                        .flatMapToInt(part -> Arrays.stream(part.indexes))
                        .toArray(),
                Stream.of(parts)
                        .flatMapToDouble(part -> Arrays.stream(part.values))
                        .toArray());
    }

    Sparse shifted(int by) {
        return new Sparse(Arrays.stream(indexes).map(index -> index + by).toArray(), values);
    }

    Sparse times(double factor) {
        return new Sparse(
                indexes, Arrays.stream(values).map(value -> value * factor).toArray());
    }

    int size() {
        return indexes.length;
    }
}
