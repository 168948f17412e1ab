package shangliang.duties;

/** What an item of a duty list lays on its owner. */
public enum DutyKind {
    /** Must do it and answers for it. */
    BASIC,
    /** Helps the named lead, never in its place. */
    SUPPORTING,
    /** Taken back by the named organ above; no longer this owner's work. */
    TAKEN_BACK
}
