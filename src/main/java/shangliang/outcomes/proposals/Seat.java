package shangliang.outcomes.proposals;

/** A unit at the table of a proposal, and its part in it. */
public record Seat(String unit, Part part) {

    /** Leads and answers; gives its opinion to the lead; answers for its share alone. */
    public enum Part {
        LEAD,
        JOINT,
        SEPARATE
    }

    boolean answers() {
        return part != Part.JOINT;
    }
}
