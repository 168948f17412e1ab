package shangliang.voices;

import shangliang.likeness.Hit;

/** A voice that a desk may see and that may be about the same as the one before it, and why it may. */
record DeskEcho(DeskLine line, Hit.Why why) {

    /** Whether another voice can still go along with it. */
    boolean isOpen() {
        return switch (line.phase()) {
            case SUBMITTED,
                    CLARIFYING,
                    ACCEPTED,
                    ASSIGNED,
                    RETURN_REQUESTED,
                    RULING,
                    IN_PROGRESS,
                    JOINT_REVIEW,
                    ESCALATED,
                    IN_CONSULTATION,
                    REWORK,
                    ANSWERED,
                    REOPENED -> true;
            case DRAFT,
                    DECLINE_PROPOSED,
                    NOT_ACCEPTED,
                    REFERRED_OUT,
                    LINKED,
                    CONFIRMED,
                    CLOSED,
                    RECHECK,
                    WITHDRAWN,
                    IMPORTED -> false;
        };
    }
}
