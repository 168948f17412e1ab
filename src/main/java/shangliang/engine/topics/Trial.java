package shangliang.engine.topics;

import java.util.Comparator;
import java.util.List;

/** How good suggestions are, measured on examples that were not learned from. */
public record Trial(List<Outcome> outcomes) {

    private static final int PARTS = 5;
    private static final long SEED = 42;

    public Trial {
        outcomes = List.copyOf(outcomes);
    }

    /** Stratified cross-validation in five parts. */
    public static Trial of(List<Example> examples) {
        return new Trial(rehearse(examples).outcomes());
    }

    static Rehearsal rehearse(List<Example> examples) {
        return Rehearsal.of(examples, PARTS, SEED);
    }

    /** The mean over the topics of the harmonic mean of precision and recall. */
    public double macroF1() {
        return outcomes.stream()
                .map(Outcome::decided)
                .distinct()
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    private double f1(String topic) {
        var right = count(topic, topic);
        var said =
                outcomes.stream().filter(one -> one.suggested().equals(topic)).count();
        var was = outcomes.stream().filter(one -> one.decided().equals(topic)).count();
        return 2.0 * right / (said + was);
    }

    private long count(String decided, String suggested) {
        return outcomes.stream()
                .filter(one -> one.decided().equals(decided) && one.suggested().equals(suggested))
                .count();
    }

    public double accuracy() {
        return share(outcomes);
    }

    /** The mean distance between confidence and truth over {@code bins} bins of equally many outcomes. */
    public double calibrationError(int bins) {
        var sorted = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence))
                .toList();
        double error = 0;
        for (int bin = 0; bin < bins; bin++) {
            var some = sorted.subList(bin * sorted.size() / bins, (bin + 1) * sorted.size() / bins);
            var confidence =
                    some.stream().mapToDouble(Outcome::confidence).average().orElse(0);
            error += Math.abs(confidence - share(some)) * some.size() / sorted.size();
        }
        return error;
    }

    /** The lowest confidence from which on suggestions are right as often as {@code precision}; above 1 when none is. */
    public double threshold(double precision) {
        var sorted = surestFirst();
        double right = 0;
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).isRight() ? 1 : 0;
            if (right / (i + 1) >= precision) {
                lowest = sorted.get(i).confidence();
            }
        }
        return lowest;
    }

    /** The share of texts for which a suggestion is that sure. */
    public double coverage(double precision) {
        var threshold = threshold(precision);
        return (double) outcomes.stream()
                        .filter(one -> one.confidence() >= threshold)
                        .count()
                / outcomes.size();
    }

    private List<Outcome> surestFirst() {
        return outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence).reversed())
                .toList();
    }

    private static double share(List<Outcome> some) {
        return (double) some.stream().filter(Outcome::isRight).count() / some.size();
    }
}
