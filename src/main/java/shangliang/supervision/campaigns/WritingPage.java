package shangliang.supervision.campaigns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.duties.Topic;
import shangliang.duties.Topics;
import shangliang.web.Form;
import shangliang.web.Ui;

/** Where a campaign is written; a new one has no campaign yet. */
record WritingPage(@Nullable Campaign campaign, Topics topics, Form form) {

    String action() {
        return campaign == null ? "/desk/campaigns" : "/desk/campaigns/" + campaign.id() + "/text";
    }

    Map<String, String> kinds(Ui ui) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : CampaignKind.values()) {
            kinds.put(kind.name(), ui.t("supervision.campaigns.kind." + kind));
        }
        return kinds;
    }

    Map<String, String> marks(Ui ui) {
        return Map.of(
                Mark.RISK.name(), ui.t("supervision.campaigns.mark.RISK"),
                Mark.BENEFIT.name(), ui.t("supervision.campaigns.mark.BENEFIT"));
    }

    /** The area itself, then what lies in it. */
    List<Topic> within(Topic area) {
        return topics.under(area.code());
    }

    /** Whether something in an area is ticked, so that it must lie open. */
    boolean isTicked(Topic area) {
        return form.has("topics", area.code())
                || within(area).stream().anyMatch(topic -> form.has("topics", topic.code()));
    }
}
