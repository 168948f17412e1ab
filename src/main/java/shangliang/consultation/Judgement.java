package shangliang.consultation;

/** How one who took part judges it, without a name. */
public record Judgement(Answer heard, Answer fair, Answer useful, Answer result) {

    /** Yes, partly, or no. */
    public enum Answer {
        YES,
        PARTLY,
        NO
    }
}
