package shangliang.consultation;

/** In what part somebody comes to the table. */
public enum Standing {
    AFFECTED,
    OWNER,
    EXPERT,
    MEMBER,
    OTHER
}
