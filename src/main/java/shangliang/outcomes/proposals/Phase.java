package shangliang.outcomes.proposals;

/** The name of a proposal's state, as it stands in the database and in the transition table. */
enum Phase {
    DRAFT(ProposalState.Draft.class),
    COSIGNING(ProposalState.CoSigning.class),
    SUBMITTED(ProposalState.Submitted.class),
    FIRST_READING(ProposalState.FirstReading.class),
    SUPPLEMENT(ProposalState.Supplement.class),
    CONVERSION_OFFER(ProposalState.ConversionOffer.class),
    CONVERTED(ProposalState.Converted.class),
    NOT_FILED(ProposalState.NotFiled.class),
    OBJECTION(ProposalState.Objection.class),
    MERGED(ProposalState.Merged.class),
    FILED(ProposalState.Filed.class),
    ROUTED(ProposalState.Routed.class),
    ROUTE_DISPUTE(ProposalState.RouteDispute.class),
    HANDLING(ProposalState.Worked.class),
    EXTENSION_ASKED(ProposalState.ExtensionAsked.class),
    EXTENDED(ProposalState.Extended.class),
    REPLY_DRAFT(ProposalState.ReplyDraft.class),
    REPLIED(ProposalState.Replied.class),
    EVALUATED(ProposalState.Evaluated.class),
    SECOND_HANDLING(ProposalState.SecondHandling.class),
    JOINT_REVIEW(ProposalState.JointReview.class),
    TRACKING(ProposalState.Tracking.class),
    COMPLETED(ProposalState.Completed.class),
    ARCHIVED(ProposalState.Archived.class),
    WITHDRAWN(ProposalState.Withdrawn.class);

    private final Class<? extends ProposalState> type;

    Phase(Class<? extends ProposalState> type) {
        this.type = type;
    }

    Class<? extends ProposalState> type() {
        return type;
    }

    /** Whether the committee has taken it: from here on there is no way back for the proposer. */
    boolean isFiled() {
        return ordinal() >= MERGED.ordinal() && this != WITHDRAWN;
    }

    /** Whether nothing more will happen by itself. */
    boolean isEnd() {
        return switch (this) {
            case CONVERTED, NOT_FILED, COMPLETED, ARCHIVED, WITHDRAWN -> true;
            default -> false;
        };
    }

    static Phase of(ProposalState state) {
        for (var phase : values()) {
            if (phase.type == state.getClass()) {
                return phase;
            }
        }
        throw new IllegalArgumentException(state.getClass().getName());
    }
}
