package shangliang.supervision.campaigns;

import java.util.List;
import shangliang.base.Label;

/** The campaigns of one's own body: what runs or waits for a word, then what is over. */
record CampaignDeskPage(Label owner, List<CampaignView> all) {

    List<CampaignView> open() {
        return all.stream().filter(view -> view.campaign().isOpen()).toList();
    }

    List<CampaignView> over() {
        return all.stream().filter(view -> !view.campaign().isOpen()).toList();
    }
}
