package shangliang.consultation;

/** Whether a matter stands in the year's plan, which the chair meeting approves, or is small and decided where it is hosted. */
public enum Scale {
    SMALL,
    ANNUAL
}
