package shangliang.supervision.campaigns;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/**
 * Shows beside an activity the campaigns that it is a line of. A line may be struck out again, so this is no tie: only what
 * never changes stands on the line of a life.
 */
@Component
class CampaignsOfActivities implements Related {

    private final CampaignRows rows;

    CampaignsOfActivities(CampaignRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        return matter.kind().equals("activity")
                ? rows.with(matter.id()).stream()
                        .map(CampaignsOfActivities::relation)
                        .toList()
                : List.of();
    }

    private static Relation relation(Campaign campaign) {
        var args = List.of(Label.of(campaign.text().title()));
        return new Relation("supervision.campaigns.related", args, "/campaigns/" + campaign.id());
    }
}
