package shangliang.voices;

/** The name of a voice's state, as it stands in the database and in the transition table. */
enum Phase {
    DRAFT(VoiceState.Draft.class, PublicState.HEARD),
    SUBMITTED(VoiceState.Submitted.class, PublicState.HEARD),
    CLARIFYING(VoiceState.Clarifying.class, PublicState.ASKING),
    DECLINE_PROPOSED(VoiceState.DeclineProposed.class, PublicState.HEARD),
    NOT_ACCEPTED(VoiceState.NotAccepted.class, PublicState.NOT_TAKEN),
    REFERRED_OUT(VoiceState.ReferredOut.class, PublicState.ELSEWHERE),
    LINKED(VoiceState.Linked.class, PublicState.JOINED),
    ACCEPTED(VoiceState.Accepted.class, PublicState.ROUTING),
    ASSIGNED(VoiceState.Assigned.class, PublicState.WITH_UNIT),
    RETURN_REQUESTED(VoiceState.ReturnRequested.class, PublicState.ROUTING),
    RULING(VoiceState.Ruling.class, PublicState.ROUTING),
    IN_PROGRESS(VoiceState.InProgress.class, PublicState.WORKING),
    JOINT_REVIEW(VoiceState.JointReview.class, PublicState.WORKING),
    ESCALATED(VoiceState.Escalated.class, PublicState.WORKING),
    IN_CONSULTATION(VoiceState.InConsultation.class, PublicState.CONSULTING),
    ANSWERED(VoiceState.Answered.class, PublicState.ANSWERED),
    CONFIRMED(VoiceState.Confirmed.class, PublicState.ENDED),
    REWORK(VoiceState.Rework.class, PublicState.WORKING),
    CLOSED(VoiceState.Closed.class, PublicState.ENDED),
    RECHECK(VoiceState.Recheck.class, PublicState.CHECKING),
    REOPENED(VoiceState.Reopened.class, PublicState.ROUTING),
    WITHDRAWN(VoiceState.Withdrawn.class, PublicState.WITHDRAWN),
    IMPORTED(VoiceState.Imported.class, PublicState.HISTORY);

    private final Class<? extends VoiceState> type;
    private final PublicState shown;

    Phase(Class<? extends VoiceState> type, PublicState shown) {
        this.type = type;
        this.shown = shown;
    }

    Class<? extends VoiceState> type() {
        return type;
    }

    /** What the public sees of it; never the phase itself. */
    PublicState shown() {
        return shown;
    }

    /** Whether nothing more will happen by itself. */
    boolean isEnd() {
        return switch (this) {
            case NOT_ACCEPTED, REFERRED_OUT, CLOSED, WITHDRAWN, IMPORTED, LINKED -> true;
            default -> false;
        };
    }

    static Phase of(VoiceState state) {
        for (var phase : values()) {
            if (phase.type == state.getClass()) {
                return phase;
            }
        }
        throw new IllegalArgumentException(state.getClass().getName());
    }
}
