package shangliang.voices;

/** What a person lets us hear: on policy, an idea, a need, or how something turned out. */
public enum AskKind {
    POLICY,
    IDEA,
    NEED,
    RESULT
}
