package shangliang.consultation.plan;

/** How far the plan of a year has come, in the order of its approvals. */
enum PlanPhase {
    COLLECT,
    DRAFT,
    PARTY_GROUP,
    CHAIR_MEETING,
    PARTY_COMMITTEE,
    PUBLISHED,
    REVIEWED;

    boolean isPublic() {
        return this == PUBLISHED || this == REVIEWED;
    }
}
