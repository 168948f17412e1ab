package shangliang.supervision.campaigns;

import java.time.LocalDate;
import java.util.List;
import shangliang.voices.TopicSpan;

/**
 * What a campaign is, in its owner's words.
 *
 * @param topics codes of topics or whole areas that its figures are about; may be none
 */
public record CampaignText(
        CampaignKind kind, String title, String aim, LocalDate first, LocalDate last, List<String> topics, Mark mark) {

    public CampaignText {
        topics = List.copyOf(topics);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    TopicSpan span() {
        return new TopicSpan(topics, first, last);
    }
}
