package shangliang.consultation;

/** How people come together: the matter and its people decide, not habit. */
public enum Mode {
    HALL,
    COURTYARD,
    ON_SITE,
    ONLINE,
    WRITTEN,
    MIXED
}
