package shangliang.studios.hearings;

/** How far one studio's hearing has come. */
enum SlotStep {
    SCHEDULED(SlotState.Scheduled.class),
    SWAPPED(SlotState.Swapped.class),
    DROPPED(SlotState.Dropped.class),
    HEARD(SlotState.Heard.class),
    DECIDED(SlotState.Decided.class),
    ANSWERED(SlotState.Answered.class);

    private final Class<? extends SlotState> type;

    SlotStep(Class<? extends SlotState> type) {
        this.type = type;
    }

    Class<? extends SlotState> type() {
        return type;
    }

    /** Whether the studio has its turn in the cycle with it, or must come again. */
    boolean counts() {
        return this != SWAPPED && this != DROPPED;
    }
}
