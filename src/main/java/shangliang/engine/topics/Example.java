package shangliang.engine.topics;

/** A text whose topic a person decided. */
public record Example(String id, Said said, String topic) {}
