package shangliang.engine.topics;

/** A decided text that is like another one: the reason that a person can check. */
public record Neighbour(String id, String topic, double likeness) {}
