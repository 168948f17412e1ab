package shangliang.voices;

/** What the person wants back. */
public enum Wish {
    ANSWER_ONLY,
    SOLVE,
    BOTH
}
