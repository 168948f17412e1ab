package shangliang.outcomes.works;

import java.util.Arrays;

/** The name of a work's state, as it stands in the database and in the transition table. */
enum WorkPhase {
    DRAFT(WorkState.Draft.class),
    SUBMITTED(WorkState.Submitted.class),
    RETURNED(WorkState.Returned.class),
    ACCEPTED(WorkState.Accepted.class),
    CHOSEN(WorkState.Chosen.class),
    NOT_CHOSEN(WorkState.NotChosen.class),
    PUBLISHED(WorkState.Published.class),
    KEPT(WorkState.Kept.class),
    WITHDRAWN(WorkState.Withdrawn.class);

    private final Class<? extends WorkState> type;

    WorkPhase(Class<? extends WorkState> type) {
        this.type = type;
    }

    Class<? extends WorkState> type() {
        return type;
    }

    static WorkPhase of(WorkState state) {
        return Arrays.stream(values())
                .filter(phase -> phase.type.isInstance(state))
                .findFirst()
                .orElseThrow();
    }

    boolean isEnd() {
        return this == NOT_CHOSEN || this == PUBLISHED || this == KEPT || this == WITHDRAWN;
    }

    /** Whether its author may change the words. */
    boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }
}
