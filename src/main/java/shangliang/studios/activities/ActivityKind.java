package shangliang.studios.activities;

/** What kind of thing a studio does, and which of a member's three roles it is. */
public enum ActivityKind {
    STUDY(Part.PUBLICIST),
    SURVEY(Part.SURVEYOR),
    FIELD_VISIT(Part.SURVEYOR),
    CONSULTATION(Part.SURVEYOR),
    DISCUSSION(Part.SURVEYOR),
    SERVICE(Part.SERVER),
    POLICY(Part.PUBLICIST),
    EDUCATION(Part.PUBLICIST),
    EXCHANGE(Part.SURVEYOR),
    REGIONAL(Part.SERVER);

    /** Publicist, surveyor or server: the three that a member is to be. */
    public enum Part {
        PUBLICIST,
        SURVEYOR,
        SERVER
    }

    private final Part part;

    ActivityKind(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
