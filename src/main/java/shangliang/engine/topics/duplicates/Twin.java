package shangliang.engine.topics.duplicates;

/** An earlier text that says nearly the same: which one, and the share of three-letter runs that both have. */
public record Twin(String id, double likeness) {}
