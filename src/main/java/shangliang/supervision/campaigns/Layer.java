package shangliang.supervision.campaigns;

/** For whom a line of a training plan is. */
public enum Layer {
    CHAIR,
    STANDING,
    MEMBERS,
    STAFF,
    EVERYONE
}
