package shangliang.engine.topics;

import java.util.List;

/** A topic with the chance that it is right, whether that is enough to go without a human, and the texts it rests on. */
public record Suggestion(String topic, double confidence, boolean sure, List<Neighbour> neighbours) {

    public Suggestion {
        neighbours = List.copyOf(neighbours);
    }
}
