package shangliang.engine.topics;

import java.util.List;

/** Turns what a machine decided into chances: a softmax whose scale and shifts were fitted on texts it had not seen. */
final class Curve {

    private static final int STEPS = 60;
    private static final double CAUTION = 1e-3;

    private final double[] shifts;
    private double scale = 3;

    /** @param decisions what machines decided about texts they had not seen; {@code right} is the topic of each */
    Curve(List<double[]> decisions, int[] right, int topics) {
        shifts = new double[topics];
        for (int step = 0; step < STEPS; step++) {
            improve(decisions, right);
        }
    }

    double[] chances(double[] decision) {
        var chances = new double[shifts.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int topic = 0; topic < chances.length; topic++) {
            chances[topic] = scale * decision[topic] + shifts[topic];
            highest = Math.max(highest, chances[topic]);
        }
        double sum = 0;
        for (int topic = 0; topic < chances.length; topic++) {
            chances[topic] = Math.exp(chances[topic] - highest);
            sum += chances[topic];
        }
        for (int topic = 0; topic < chances.length; topic++) {
            chances[topic] /= sum;
        }
        return chances;
    }

    /** One step down the gradient of the mean log-loss, each part as long as its own curvature allows. */
    private void improve(List<double[]> decisions, int[] right) {
        var slope = new double[shifts.length];
        var bend = new double[shifts.length];
        double steepness = 0;
        double bow = 0;
        for (int i = 0; i < right.length; i++) {
            var decision = decisions.get(i);
            var chances = chances(decision);
            double mean = 0;
            double spread = 0;
            for (int topic = 0; topic < chances.length; topic++) {
                var error = chances[topic] - (topic == right[i] ? 1 : 0);
                slope[topic] += error;
                bend[topic] += chances[topic] * (1 - chances[topic]);
                steepness += error * decision[topic];
                mean += chances[topic] * decision[topic];
                spread += chances[topic] * decision[topic] * decision[topic];
            }
            bow += spread - mean * mean;
        }
        var caution = CAUTION * right.length;
        for (int topic = 0; topic < slope.length; topic++) {
            shifts[topic] -= (slope[topic] + caution * shifts[topic]) / (2 * (bend[topic] + caution));
        }
        scale = Math.max(0, scale - steepness / (2 * (bow + caution)));
    }
}
