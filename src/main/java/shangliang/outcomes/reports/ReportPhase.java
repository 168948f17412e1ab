package shangliang.outcomes.reports;

import java.util.Arrays;

/** The name of a report's state, as it stands in the database and in the transition table. */
enum ReportPhase {
    DRAFT(ReportState.Draft.class),
    SUBMITTED(ReportState.Submitted.class),
    EDITING(ReportState.Editing.class),
    RETURNED(ReportState.Returned.class),
    COMBINED(ReportState.Combined.class),
    HELD(ReportState.Held.class),
    NOT_USED(ReportState.NotUsed.class),
    SIGNED_OFF(ReportState.SignedOff.class),
    SENT(ReportState.Sent.class),
    ADOPTED(ReportState.Adopted.class),
    NOT_ADOPTED(ReportState.NotAdopted.class),
    REMARKED(ReportState.Remarked.class),
    ANSWERED(ReportState.Answered.class),
    FED_BACK(ReportState.FedBack.class),
    ARCHIVED(ReportState.Archived.class),
    WITHDRAWN(ReportState.Withdrawn.class);

    private final Class<? extends ReportState> type;

    ReportPhase(Class<? extends ReportState> type) {
        this.type = type;
    }

    Class<? extends ReportState> type() {
        return type;
    }

    static ReportPhase of(ReportState state) {
        return Arrays.stream(values())
                .filter(phase -> phase.type.isInstance(state))
                .findFirst()
                .orElseThrow();
    }

    boolean isEnd() {
        return this == NOT_USED || this == ARCHIVED || this == WITHDRAWN;
    }
}
