package shangliang.supervision.campaigns;

import java.time.LocalDate;
import java.util.UUID;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.base.Zone;

/**
 * Something done under one name within some days; decides without clock or database what may follow.
 *
 * @param owner code of the committee or office that answers for it
 */
record Campaign(UUID id, int version, String owner, CampaignText text, CampaignState state) {

    SourceRef ref() {
        return new SourceRef("campaign", id);
    }

    CampaignStep step() {
        return switch (state) {
            case CampaignState.Open open -> CampaignStep.OPEN;
            case CampaignState.Ended ended -> CampaignStep.ENDED;
            case CampaignState.Dropped dropped -> CampaignStep.DROPPED;
        };
    }

    boolean isOpen() {
        return step() == CampaignStep.OPEN;
    }

    CampaignPhase phase(LocalDate today) {
        return switch (state) {
            case CampaignState.Open open ->
                today.isBefore(text.first())
                        ? CampaignPhase.COMING
                        : today.isAfter(text.last()) ? CampaignPhase.OVERDUE : CampaignPhase.RUNNING;
            case CampaignState.Ended ended -> CampaignPhase.ENDED;
            case CampaignState.Dropped dropped -> CampaignPhase.DROPPED;
        };
    }

    /** What was said of it at its end; empty before. */
    String words() {
        return switch (state) {
            case CampaignState.Open open -> "";
            case CampaignState.Ended ended -> ended.words();
            case CampaignState.Dropped dropped -> dropped.words();
        };
    }

    Campaign change(CampaignText to) {
        open();
        return new Campaign(id, version, owner, to, state);
    }

    /** Ends it with what came of it, or drops it with the reason. */
    Campaign close(CampaignStep as, String words, Stamp stamp) {
        open();
        return switch (as) {
            case OPEN -> this;
            case DROPPED -> with(new CampaignState.Dropped(stamp, words));
            case ENDED -> {
                if (Zone.day(stamp.at()).isBefore(text.first())) {
                    throw new Refused("supervision.campaigns.refused.early");
                }
                yield with(new CampaignState.Ended(stamp, words));
            }
        };
    }

    void open() {
        if (!isOpen()) {
            throw new Refused("supervision.campaigns.refused.over");
        }
    }

    private Campaign with(CampaignState to) {
        return new Campaign(id, version, owner, text, to);
    }
}
