package shangliang.supervision.campaigns;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;

/**
 * One thing to be done by a day.
 *
 * @param activity of the joint calendar that it is, or null
 * @param done how it was done, or null; of an activity nobody says it, its studio has
 */
record CampaignLine(
        UUID id,
        UUID campaign,
        String words,
        LocalDate due,
        @Nullable Layer layer,
        @Nullable UUID activity,
        @Nullable Done done) {

    /** At most so many are open at a time: more is a list nobody reads. */
    static final int MOST_OPEN = 12;

    /** Done, with one sentence on it. */
    record Done(Stamp stamp, String words) {}

    CampaignLine tick(Done as, LineStanding standing) {
        return switch (standing) {
            case DONE, HELD -> throw new Refused("supervision.campaigns.refused.done");
            case BY_ITSELF -> throw new Refused("supervision.campaigns.refused.by-itself");
            case OFF, LATE, COMING, LEFT -> new CampaignLine(id, campaign, words, due, layer, activity, as);
        };
    }

    /** What is done is not struck out. */
    void strike(LineStanding standing) {
        if (!standing.isOpen()) {
            throw new Refused("supervision.campaigns.refused.done");
        }
    }
}
