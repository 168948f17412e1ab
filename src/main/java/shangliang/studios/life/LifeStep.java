package shangliang.studios.life;

/** How far a studio has come. */
enum LifeStep {
    APPLIED(LifeState.Applied.class),
    TRIAL(LifeState.Trial.class),
    CHECKED(LifeState.Checked.class),
    PLAQUED(LifeState.Plaqued.class),
    ACTIVE(LifeState.Active.class),
    QUIET(LifeState.Quiet.class),
    RECTIFYING(LifeState.Rectifying.class),
    WITHDRAWN(LifeState.Withdrawn.class),
    MERGED(LifeState.Merged.class);

    private final Class<? extends LifeState> type;

    LifeStep(Class<? extends LifeState> type) {
        this.type = type;
    }

    Class<? extends LifeState> type() {
        return type;
    }

    /** Whether nothing follows. */
    boolean isOver() {
        return this == WITHDRAWN || this == MERGED;
    }

    /** Whether the plaque is still to come. */
    boolean isBeforePlaque() {
        return this == APPLIED || this == TRIAL || this == CHECKED || this == PLAQUED;
    }
}
