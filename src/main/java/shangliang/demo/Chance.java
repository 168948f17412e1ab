package shangliang.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Everything the demo leaves open, decided the same way every time. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean of(double share) {
        return random.nextDouble() < share;
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A whole number, both ends included. */
    int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** An index, each as likely as its weight says. */
    int weighted(double... weights) {
        double sum = 0;
        for (var weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** A source of its own, so that one story does not change another. */
    Chance fork() {
        return new Chance(random.nextLong());
    }
}
