package shangliang.engine.topics;

import java.util.List;

/** Suggests a topic as people decided before, says how sure it is, and shows the decided texts that are most alike. */
public final class TopicModel {

    private static final double SURE = 0.95;
    private static final int SHOWN = 5;

    private final List<Example> examples;
    private final List<String> topics;
    private final Expert expert;
    private final Curve curve;
    private final Trial trial;
    private final double sureFrom;

    private TopicModel(Rehearsal rehearsal) {
        examples = rehearsal.examples();
        topics = rehearsal.topics();
        expert = new Expert(examples, topics);
        curve = rehearsal.curve();
        trial = new Trial(rehearsal.outcomes());
        sureFrom = sureFrom(trial.threshold(SURE));
    }

    /** Where a trial without faults ends is no bound: below it a confidence still means what it says. */
    private static double sureFrom(double threshold) {
        return threshold > 1 ? threshold : Math.min(threshold, SURE);
    }

    /** The same examples in the same order give the same model. Refuses fewer than two topics: nothing is to be chosen. */
    public static TopicModel learn(List<Example> decided) {
        if (decided.stream().map(Example::topic).distinct().count() < 2) {
            throw new IllegalArgumentException("a choice needs at least two topics");
        }
        return new TopicModel(Trial.rehearse(List.copyOf(decided)));
    }

    public Suggestion suggest(Said said) {
        var chances = curve.chances(expert.decide(said));
        var best = Rehearsal.best(chances);
        return new Suggestion(
                topics.get(best), chances[best], chances[best] >= sureFrom, Neighbour.nearest(examples, said, SHOWN));
    }

    /** What the model thinks of itself: its suggestions for examples that it had not seen. */
    public Trial trial() {
        return trial;
    }

    /** The confidence from which on 95 of 100 suggestions are right. */
    public double sureFrom() {
        return sureFrom;
    }
}
