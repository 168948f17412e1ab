package shangliang.consultation;

/** How far people came together on one point. */
public enum Position {
    AGREED,
    CONDITIONS,
    NOT_AGREED
}
