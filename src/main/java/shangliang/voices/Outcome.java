package shangliang.voices;

/** How a matter honestly ends; "done" is never the only word for it. */
public enum Outcome {
    SOLVED,
    PARTLY,
    PLANNED,
    EXPLAINED,
    MEDIATED,
    NOT_POSSIBLE;

    /** Whether a day must be named: when the plan is due, or when what is not possible now is looked at again. */
    boolean needsDay() {
        return this == PLANNED || this == NOT_POSSIBLE;
    }

    /** Whether someone looks again later in any case. */
    boolean isPromise() {
        return this == PLANNED || this == PARTLY || this == NOT_POSSIBLE;
    }
}
