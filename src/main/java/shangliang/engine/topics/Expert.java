package shangliang.engine.topics;

import java.util.List;

/** Features and machine that learned from the same examples. */
final class Expert {

    private final Features features;
    private final Machine machine;

    Expert(List<Example> examples, List<String> topics) {
        features = new Features(examples.stream().map(Example::said).toList());
        machine = new Machine(
                examples.parallelStream().map(Example::said).map(features::of).toList(),
                examples.stream()
                        .mapToInt(example -> topics.indexOf(example.topic()))
                        .toArray(),
                topics.size());
    }

    double[] decide(Said said) {
        return machine.decide(features.of(said));
    }
}
