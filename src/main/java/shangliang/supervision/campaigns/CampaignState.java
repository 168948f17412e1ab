package shangliang.supervision.campaigns;

/** Where a campaign stands, with who, when and what. */
sealed interface CampaignState {

    Stamp stamp();

    /** Announced: its days are to come, run or are over without a result yet. */
    record Open(Stamp stamp) implements CampaignState {}

    /** Over, with what came of it. */
    record Ended(Stamp stamp, String words) implements CampaignState {}

    /** Not gone on with, and why. */
    record Dropped(Stamp stamp, String words) implements CampaignState {}
}
