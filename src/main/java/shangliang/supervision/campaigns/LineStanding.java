package shangliang.supervision.campaigns;

/** How a line stands today; never stored. */
enum LineStanding {
    DONE("jade"),
    /** The studio said that its activity took place. */
    HELD("jade"),
    /** An activity that is to come, or whose studio has not said yet how it went. */
    BY_ITSELF(""),
    /** Its activity was called off. */
    OFF("amber"),
    LATE("amber"),
    COMING(""),
    /** Nobody did it while the campaign ran. */
    LEFT("");

    private final String tone;

    LineStanding(String tone) {
        this.tone = tone;
    }

    String tone() {
        return tone;
    }

    boolean isDone() {
        return this == DONE || this == HELD;
    }

    boolean isOpen() {
        return !isDone() && this != LEFT;
    }

    /** Whether somebody has to say that it is done, since nothing else can know. */
    boolean waitsForWords() {
        return this == OFF || this == LATE || this == COMING;
    }
}
