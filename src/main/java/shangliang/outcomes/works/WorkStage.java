package shangliang.outcomes.works;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import shangliang.base.Role;
import shangliang.base.Viewer;

/** How far a work has come, as desks are divided; first what waits for whoever looks. */
enum WorkStage {
    WAITING,
    WRITTEN,
    READ,
    TAKEN,
    ENDED,
    ALL;

    static WorkStage of(String typed) {
        return Arrays.stream(values())
                .filter(stage -> stage.slug().equals(typed))
                .findFirst()
                .orElse(WAITING);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<WorkPhase> phases(Viewer viewer) {
        return switch (this) {
            case WAITING ->
                viewer.is(Role.CLERK) || viewer.is(Role.COMMITTEE)
                        ? EnumSet.of(WorkPhase.SUBMITTED, WorkPhase.ACCEPTED, WorkPhase.CHOSEN)
                        : EnumSet.of(WorkPhase.DRAFT, WorkPhase.RETURNED);
            case WRITTEN -> EnumSet.of(WorkPhase.DRAFT, WorkPhase.RETURNED);
            case READ -> EnumSet.of(WorkPhase.SUBMITTED);
            case TAKEN -> EnumSet.of(WorkPhase.ACCEPTED, WorkPhase.CHOSEN);
            case ENDED -> EnumSet.of(WorkPhase.PUBLISHED, WorkPhase.KEPT, WorkPhase.NOT_CHOSEN, WorkPhase.WITHDRAWN);
            case ALL -> EnumSet.allOf(WorkPhase.class);
        };
    }
}
