package shangliang.supervision.campaigns;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to one's own campaigns, with how many are over and wait for a word on what came of them. */
@Component
class CampaignRail implements RailSource {

    private final CampaignReader reader;
    private final Clock clock;

    CampaignRail(CampaignReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return reader.waiting(viewer, Zone.day(clock.instant())).stream()
                .mapToObj(waiting -> new RailItem(
                        CampaignDeskController.HOME, "supervision.campaigns.title", waiting, Tone.WARN, 64))
                .toList();
    }
}
