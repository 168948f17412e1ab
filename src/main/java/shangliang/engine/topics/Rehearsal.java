package shangliang.engine.topics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What experts decide about examples that they did not learn from: each part is decided by one that learned the others. */
record Rehearsal(List<Example> examples, List<String> topics, Folds folds, List<double[]> decisions) {

    static Rehearsal of(List<Example> examples, int parts, long seed) {
        var topics = examples.stream().map(Example::topic).distinct().sorted().toList();
        var folds = Folds.deal(examples, Math.min(parts, examples.size()), seed);
        var decisions = new double[examples.size()][];
        IntStream.range(0, folds.count()).parallel().forEach(part -> {
            var expert = new Expert(pick(examples, i -> folds.of()[i] != part), topics);
            for (int i = 0; i < decisions.length; i++) {
                if (folds.of()[i] == part) {
                    decisions[i] = expert.decide(examples.get(i).said());
                }
            }
        });
        return new Rehearsal(examples, topics, folds, Arrays.asList(decisions));
    }

    /** The curve over everything. */
    Curve curve() {
        return curve(-1);
    }

    /** Each outcome's chance comes from a curve that was fitted without its part. */
    List<Outcome> outcomes() {
        var curves = IntStream.range(0, folds.count()).mapToObj(this::curve).toList();
        return IntStream.range(0, examples.size())
                .mapToObj(i -> outcome(i, curves.get(folds.of()[i])))
                .toList();
    }

    private Outcome outcome(int i, Curve curve) {
        var chances = curve.chances(decisions.get(i));
        var best = best(chances);
        return new Outcome(examples.get(i).topic(), topics.get(best), chances[best]);
    }

    private Curve curve(int without) {
        var taken = IntStream.range(0, examples.size())
                .filter(i -> folds.of()[i] != without)
                .toArray();
        return new Curve(
                Arrays.stream(taken).mapToObj(decisions::get).toList(),
                Arrays.stream(taken)
                        .map(i -> topics.indexOf(examples.get(i).topic()))
                        .toArray(),
                topics.size());
    }

    static int best(double[] chances) {
        return IntStream.range(0, chances.length)
                .reduce((one, other) -> chances[other] > chances[one] ? other : one)
                .orElseThrow();
    }

    private static List<Example> pick(List<Example> examples, IntPredicate which) {
        return IntStream.range(0, examples.size())
                .filter(which)
                .mapToObj(examples::get)
                .toList();
    }
}
