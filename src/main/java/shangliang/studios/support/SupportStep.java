package shangliang.studios.support;

/** How far a request has come. */
enum SupportStep {
    WITH_GROUP(SupportState.WithGroup.class),
    WITH_UNIT(SupportState.WithUnit.class),
    GRANTED(SupportState.Granted.class),
    PARTLY(SupportState.Partly.class),
    DENIED(SupportState.Denied.class),
    TAKEN_BACK(SupportState.TakenBack.class);

    private final Class<? extends SupportState> type;

    SupportStep(Class<? extends SupportState> type) {
        this.type = type;
    }

    Class<? extends SupportState> type() {
        return type;
    }

    /** Whether nothing follows. */
    boolean isOver() {
        return this != WITH_GROUP && this != WITH_UNIT;
    }
}
