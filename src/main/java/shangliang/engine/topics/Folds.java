package shangliang.engine.topics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Deals examples into parts so that each part has its share of every topic. */
record Folds(int count, int[] of) {

    static Folds deal(List<Example> examples, int count, long seed) {
        var byTopic = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < examples.size(); i++) {
            byTopic.computeIfAbsent(examples.get(i).topic(), topic -> new ArrayList<>())
                    .add(i);
        }
        var random = new Random(seed);
        var of = new int[examples.size()];
        int next = 0;
        for (var indexes : byTopic.values()) {
            Collections.shuffle(indexes, random);
            for (var index : indexes) {
                of[index] = next++ % count;
            }
        }
        return new Folds(count, of);
    }
}
