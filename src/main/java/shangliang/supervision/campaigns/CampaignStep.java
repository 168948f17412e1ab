package shangliang.supervision.campaigns;

/** How far a campaign has come, as it stands in the database. */
enum CampaignStep {
    OPEN(CampaignState.Open.class),
    ENDED(CampaignState.Ended.class),
    DROPPED(CampaignState.Dropped.class);

    private final Class<? extends CampaignState> type;

    CampaignStep(Class<? extends CampaignState> type) {
        this.type = type;
    }

    Class<? extends CampaignState> type() {
        return type;
    }
}
