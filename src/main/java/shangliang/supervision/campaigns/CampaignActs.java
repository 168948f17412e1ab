package shangliang.supervision.campaigns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Piece;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Writes;
import shangliang.base.Zone;

/** Writes down what is done with a campaign, in the transaction that does it, and tells ledger, thread and those concerned. */
@Component
class CampaignActs {

    private static final String ADD = """
            insert into campaign_act (id, name, campaign, at, by, salt, content)
            values (:id, :name, :campaign, :at, :by, :salt, :content)
            """;

    private final Writes writes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignActs(Writes writes, ApplicationEventPublisher events, Clock clock) {
        this.writes = writes;
        this.events = events;
        this.clock = clock;
    }

    /** As exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return Zone.day(now());
    }

    /** Keeps the content and publishes the act that commits to it. */
    void done(Viewer by, String name, Campaign campaign, Object content) {
        var now = now();
        var salt = Commitment.newSalt();
        var text = Json.write(content);
        var act = new Act(Ids.next(now), name, campaign.ref(), now, by.actor(), Commitment.to(salt, text));
        writes.add(
                ADD,
                new MapSqlParameterSource("id", act.id())
                        .addValue("name", name)
                        .addValue("campaign", campaign.id())
                        .addValue("at", now.atOffset(ZoneOffset.UTC))
                        .addValue("by", act.by())
                        .addValue("salt", salt)
                        .addValue("content", text));
        events.publishEvent(act);
    }

    /** A piece of its life for everyone, with who holds it from now on. */
    void piece(Campaign campaign, String key, @Nullable Label holder) {
        var now = now();
        events.publishEvent(
                new Piece(Ids.next(now), campaign.ref(), now, key, List.of(), holder, Piece.Audience.PUBLIC));
    }

    /** Lets a studio know that its activity stands in a campaign; it has nothing to do for that. */
    void tell(String studio, Campaign campaign, Label activity) {
        var args = List.of(activity, Label.of(campaign.text().title()));
        var to = new Notice.Recipient.Holders(Role.STUDIO_LEAD, ScopeRef.studio(studio));
        events.publishEvent(new Notice(
                to, campaign.ref(), "supervision.campaigns.told", args, "/campaigns/" + campaign.id(), now()));
    }
}
