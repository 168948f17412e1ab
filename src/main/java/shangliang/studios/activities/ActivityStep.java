package shangliang.studios.activities;

/** How far an activity has come. */
enum ActivityStep {
    PLANNED(ActivityState.Planned.class),
    HELD(ActivityState.Held.class),
    CANCELLED(ActivityState.Cancelled.class);

    private final Class<? extends ActivityState> type;

    ActivityStep(Class<? extends ActivityState> type) {
        this.type = type;
    }

    Class<? extends ActivityState> type() {
        return type;
    }
}
