package shangliang.supervision.campaigns;

/** By what a campaign wants to be measured besides its lines. */
public enum Mark {
    NONE,
    /** Dangers that were said and are gone. */
    RISK,
    /** What people themselves say has become better. */
    BENEFIT
}
