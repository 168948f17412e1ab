package shangliang.engine.topics;

/** A suggestion beside the topic that a person had decided. */
public record Outcome(String decided, String suggested, double confidence) {

    public boolean isRight() {
        return decided.equals(suggested);
    }
}
