package shangliang.engine.topics.hot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shangliang.engine.topics.Grams;

/** How much two texts name the same: runs of two to four letters that few other texts have, weighed by their rarity. */
final class Names {

    /** One run in a text, with its weight there. */
    private record Mention(int text, double weight) {}

    private static final Grams RUNS = new Grams(4, Integer.MAX_VALUE);
    private static final int SPREAD = 300;

    private final List<String> texts;
    private final Map<Long, Integer> spread = new HashMap<>();
    private final Map<Long, List<Mention>> mentions = new HashMap<>();
    private final double most;

    /** @param share runs that more than this share of the texts have name nothing */
    Names(List<String> texts, double share) {
        this.texts = texts;
        most = Math.max(SPREAD, texts.size() * share);
        for (var text : texts) {
            for (var run : RUNS.of(text).keys()) {
                spread.merge(run, 1, Integer::sum);
            }
        }
    }

    /** Adds to {@code shared}, for each text that was asked before, how much it has in common with this one. */
    void compare(int text, Shared shared) {
        var runs = RUNS.of(texts.get(text));
        var length = length(runs);
        for (int i = 0; i < runs.keys().length; i++) {
            var run = runs.keys()[i];
            if (isName(run)) {
                var weight = weight(run, runs.counts()[i]) / length;
                var before = mentions.computeIfAbsent(run, first -> new ArrayList<>());
                before.forEach(mention -> shared.add(mention.text, mention.weight * weight));
                before.add(new Mention(text, weight));
            }
        }
    }

    /** How rare the rarest part of these letters is. */
    double rarity(String letters) {
        double rarest = 0;
        for (var run : RUNS.of(letters).keys()) {
            rarest = Math.max(rarest, run > Character.MAX_VALUE ? weight(run, 1) : 0);
        }
        return rarest;
    }

    private boolean isName(long run) {
        int texts = spread.getOrDefault(run, 0);
        return run > Character.MAX_VALUE && texts > 1 && texts <= most;
    }

    /** Over all runs, so that a long text about many things is like nothing in particular. */
    private double length(Grams.Runs runs) {
        double square = 0;
        for (int i = 0; i < runs.keys().length; i++) {
            var weight = runs.keys()[i] > Character.MAX_VALUE ? weight(runs.keys()[i], runs.counts()[i]) : 0;
            square += weight * weight;
        }
        return square == 0 ? 1 : Math.sqrt(square);
    }

    private double weight(long run, int count) {
        return (1 + Math.log(count)) * Math.log((texts.size() + 1.0) / spread.getOrDefault(run, 1));
    }
}
