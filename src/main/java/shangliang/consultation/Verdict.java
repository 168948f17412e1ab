package shangliang.consultation;

/** What the deciding body makes of one point. */
public enum Verdict {
    ADOPTED,
    PARTLY,
    DECLINED
}
