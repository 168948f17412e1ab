package shangliang.supervision.campaigns;

/** What a common name is for. */
public enum CampaignKind {
    /** Something looked after by everyone for a while. */
    THEME,
    /** Activities of a longer time that belong together. */
    PROGRAMME,
    /** What is learned in a year, by audience. */
    TRAINING
}
