package shangliang.consultation;

/** What a topic must be before people are asked to give their time to it. */
public enum TopicTest {
    SMALL_ENTRY,
    WIDE,
    VITAL,
    RIPE
}
