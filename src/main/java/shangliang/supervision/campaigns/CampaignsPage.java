package shangliang.supervision.campaigns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Slice;

/**
 * Campaigns for everyone: those that run, then those that are over.
 *
 * @param kind that alone is shown, or null
 * @param first whether this is the first page, where those that run stand
 */
record CampaignsPage(@Nullable CampaignKind kind, List<CampaignView> open, Slice<CampaignView> over, boolean first) {

    boolean isEmpty() {
        return open.isEmpty() && over.items().isEmpty();
    }

    String more() {
        return "/campaigns?" + (kind == null ? "" : "kind=" + kind + "&");
    }
}
