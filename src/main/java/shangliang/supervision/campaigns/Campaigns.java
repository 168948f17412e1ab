package shangliang.supervision.campaigns;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Stale;
import shangliang.base.Viewer;

/** The one door by which campaigns begin, get their lines, and end with what came of them. */
@Service
@Transactional
public class Campaigns {

    private final CampaignRows rows;
    private final LineRows lines;
    private final CampaignActs acts;
    private final Around around;

    Campaigns(CampaignRows rows, LineRows lines, CampaignActs acts, Around around) {
        this.rows = rows;
        this.lines = lines;
        this.acts = acts;
        this.around = around;
    }

    /** Who may, what is wrong, and how the lines stand. */
    @Component
    record Around(Owners owners, CampaignChecks checks, CampaignViews views) {}

    /**
     * Announces one for the viewer's own body.
     *
     * @param once the form's own token: the same form sent twice is one campaign
     */
    public UUID begin(Viewer by, UUID once, CampaignText text) {
        var owner = around.owners().of(by);
        if (!(by instanceof Viewer.Staff staff)) {
            throw new NotFound();
        }
        around.checks().check(text);
        var state = new CampaignState.Open(Stamp.of(by, acts.now()));
        var campaign = new Campaign(Ids.next(acts.now()), 0, owner, text, state);
        if (!rows.add(campaign, staff.account(), once)) {
            return rows.begun(staff.account(), once);
        }
        acts.done(by, "campaigns.begun", campaign, campaign);
        acts.piece(
                campaign, "supervision.campaigns.piece.BEGUN", around.owners().name(owner));
        return campaign.id();
    }

    /**
     * Says it in other words, or for other days.
     *
     * @param version that was looked at
     */
    public void change(Viewer by, UUID id, int version, CampaignText text) {
        var campaign = own(by, id);
        if (campaign.text().equals(text)) {
            return;
        }
        around.checks().check(text);
        var after = campaign.change(text);
        if (campaign.version() != version || !rows.move(after)) {
            throw new Stale("supervision.campaigns.refused.stale");
        }
        acts.done(by, "campaigns.changed", after, after);
        acts.piece(after, "supervision.campaigns.piece.CHANGED", around.owners().name(after.owner()));
    }

    /** Adds a line; the same form sent twice is one line. */
    public UUID add(Viewer by, UUID id, UUID once, LineText text) {
        var campaign = own(by, id);
        campaign.open();
        return lines.sent(id, once).orElseGet(() -> add(by, campaign, once, text));
    }

    private UUID add(Viewer by, Campaign campaign, UUID once, LineText text) {
        var activity = around.views().activity(text.activity());
        var line = new LineChecks(around.views().of(campaign), text, activity).line(Ids.next(acts.now()));
        lines.add(line, once);
        acts.done(by, "campaigns.line-added", campaign, line);
        if (activity != null) {
            acts.tell(activity.studio(), campaign, Label.of(activity.title()));
        }
        return line.id();
    }

    /** Says in one sentence that a line is done. */
    public void tick(Viewer by, UUID id, UUID line, String words) {
        var campaign = own(by, id);
        var view = line(campaign, line);
        var done = view.line().done();
        if (done != null && done.words().equals(words)) {
            return;
        }
        campaign.open();
        CampaignChecks.words("said", words, CampaignChecks.SENTENCE);
        var as = new CampaignLine.Done(Stamp.of(by, acts.now()), words);
        var after = view.line().tick(as, view.standing());
        fast(lines.tick(after));
        acts.done(by, "campaigns.line-done", campaign, after);
    }

    /** Takes a line off that is not done. */
    public void strike(Viewer by, UUID id, UUID line) {
        var campaign = own(by, id);
        campaign.open();
        var view = line(campaign, line);
        view.line().strike(view.standing());
        fast(lines.strike(line));
        acts.done(by, "campaigns.line-struck", campaign, view.line());
    }

    /** Says what came of it. */
    public void end(Viewer by, UUID id, String words) {
        close(by, id, words, CampaignStep.ENDED);
    }

    /** Gives it up, and says why. */
    public void drop(Viewer by, UUID id, String words) {
        close(by, id, words, CampaignStep.DROPPED);
    }

    private void close(Viewer by, UUID id, String words, CampaignStep as) {
        var campaign = own(by, id);
        if (campaign.step() == as && campaign.words().equals(words)) {
            return;
        }
        CampaignChecks.words("result", words, CampaignChecks.WORDS);
        var after = campaign.close(as, words, Stamp.of(by, acts.now()));
        fast(rows.move(after));
        acts.done(by, as == CampaignStep.ENDED ? "campaigns.ended" : "campaigns.dropped", after, after);
        acts.piece(after, "supervision.campaigns.piece." + as, null);
    }

    private LineView line(Campaign campaign, UUID line) {
        return around.views().of(campaign).lines().stream()
                .filter(view -> view.line().id().equals(line))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void fast(boolean first) {
        if (!first) {
            throw new Stale("supervision.campaigns.refused.stale");
        }
    }

    /** Held until the transaction ends, when it is the viewer's own body's. */
    private Campaign own(Viewer by, UUID id) {
        var owner = around.owners().of(by);
        return rows.lock(id).filter(found -> found.owner().equals(owner)).orElseThrow(NotFound::new);
    }
}
