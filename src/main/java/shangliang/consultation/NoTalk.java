package shangliang.consultation;

/** What is not to be talked over, because others decide it by law or it belongs to a person. */
public enum NoTalk {
    LAW,
    SECRET,
    PRIVATE,
    IN_COURT,
    PERSONNEL,
    REPORT
}
