package shangliang.outcomes.proposals;

/** What a reply says has come of it, in a neutral meaning; districts letter them A to D. */
public enum Category {
    DONE("A"),
    UNDER_WAY("B"),
    PLANNED("C"),
    NOT_NOW("D");

    private final String letter;

    Category(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /** Whether something is still to be done by a day. */
    boolean promises() {
        return this == UNDER_WAY || this == PLANNED;
    }
}
