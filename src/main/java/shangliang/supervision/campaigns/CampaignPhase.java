package shangliang.supervision.campaigns;

/** What people see of where a campaign stands today; never stored. */
enum CampaignPhase {
    RUNNING("jade"),
    COMING(""),
    OVERDUE("amber"),
    ENDED(""),
    DROPPED("");

    private final String tone;

    CampaignPhase(String tone) {
        this.tone = tone;
    }

    String tone() {
        return tone;
    }
}
