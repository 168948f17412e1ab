package shangliang.supervision.campaigns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Slice;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.duties.Duties;
import shangliang.studios.activities.JointCalendar;
import shangliang.thread.Threads;
import shangliang.voices.SpanTally;
import shangliang.web.Form;

/** Reads campaigns, for everyone and for the desks that run them. */
@Component
class CampaignReader {

    private static final int PAGE = 20;

    /** What lies further back is no choice for a new line. */
    private static final int WEEKS_BACK = 8;

    private final CampaignRows rows;
    private final CampaignViews views;
    private final Owners owners;
    private final Around around;

    CampaignReader(CampaignRows rows, CampaignViews views, Owners owners, Around around) {
        this.rows = rows;
        this.views = views;
        this.owners = owners;
        this.around = around;
    }

    /** What else stands on a page. */
    @Component("campaignsAround")
    record Around(Duties duties, SpanTally tally, Threads threads, JointCalendar calendar) {}

    CampaignsPage all(Form form) {
        var kind = new CampaignForm(form).kind().orElse(null);
        var after = Cursor.parse(form.text("after")).orElse(null);
        var open = after != null
                ? List.<CampaignView>of()
                : views.of(rows.open(kind)).stream()
                        .sorted(Comparator.comparing(CampaignView::phase))
                        .toList();
        var over = Slice.of(views.of(rows.over(kind, after, PAGE)), PAGE, CampaignReader::cursor);
        return new CampaignsPage(kind, open, over, after == null);
    }

    private static Cursor cursor(CampaignView view) {
        var last = view.text().last().atStartOfDay(Zone.DISTRICT).toInstant();
        return new Cursor(last, view.campaign().id());
    }

    CampaignPage open(UUID id) {
        return page(rows.find(id).orElseThrow(NotFound::new), List.of(), Form.EMPTY);
    }

    CampaignDeskPage desk(Viewer viewer) {
        var owner = owners.of(viewer);
        return new CampaignDeskPage(owners.name(owner), views.of(rows.owned(owner)));
    }

    CampaignPage work(Viewer viewer, UUID id, Form form) {
        var campaign = own(viewer, id);
        var choices = campaign.isOpen() ? choices(campaign) : List.<JointCalendar.Entry>of();
        return page(campaign, choices, form);
    }

    Campaign own(Viewer viewer, UUID id) {
        var owner = owners.of(viewer);
        return rows.find(id).filter(found -> found.owner().equals(owner)).orElseThrow(NotFound::new);
    }

    WritingPage fresh(Viewer viewer, Form form) {
        owners.of(viewer);
        return new WritingPage(
                null, around.duties().topics(), form.with("once", form.once().toString()));
    }

    WritingPage change(Viewer viewer, UUID id, Form form) {
        var campaign = own(viewer, id);
        campaign.open();
        return new WritingPage(
                campaign, around.duties().topics(), form.isEmpty() ? CampaignForm.filled(campaign) : form);
    }

    /** How many are over and wait for their owner's last word; empty for whoever owns none. */
    OptionalInt waiting(Viewer viewer, LocalDate today) {
        return owners.find(viewer).stream()
                .mapToInt(owner -> rows.waiting(owner, today))
                .findFirst();
    }

    private List<JointCalendar.Entry> choices(Campaign campaign) {
        var text = campaign.text();
        var back = views.today().minusWeeks(WEEKS_BACK);
        return around.calendar().between(text.first().isAfter(back) ? text.first() : back, text.last());
    }

    private CampaignPage page(Campaign campaign, List<JointCalendar.Entry> choices, Form form) {
        var text = campaign.text();
        var topics = around.duties().topics();
        return new CampaignPage(
                views.of(campaign),
                text.topics().stream().map(topics::label).toList(),
                text.topics().isEmpty() ? null : around.tally().of(text.span()),
                around.threads().picture(campaign.ref(), Audience.PUBLIC, List.of(), campaign.isOpen()),
                choices,
                form);
    }
}
