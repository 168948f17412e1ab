package shangliang.engine.topics;

import java.util.Comparator;
import java.util.List;

/** A decided text that is like another one: the reason that a person can check. */
public record Neighbour(String id, String topic, double likeness) {

    /** The {@code size} examples that mean most nearly the same, best first; none for a text of unknown meaning. */
    public static List<Neighbour> nearest(List<Example> examples, Said said, int size) {
        return examples.stream()
                .map(example -> new Neighbour(
                        example.id(),
                        example.topic(),
                        said.meaning().cosine(example.said().meaning())))
                .filter(neighbour -> neighbour.likeness() > 0)
                .sorted(Comparator.comparingDouble(Neighbour::likeness).reversed())
                .limit(size)
                .toList();
    }
}
