package shangliang.outcomes.reports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Viewer;
import shangliang.outcomes.acts.Alike;
import shangliang.outcomes.acts.Alike.Like;
import shangliang.outcomes.proposals.Beginnings;
import shangliang.thread.Threads;
import shangliang.web.Form;

/** Draws the pages of reports, with as much as the reader may see. */
@Component
class ReportReader {

    /** While it is not signed it is asked whether the same is there already. */
    private static final Set<ReportPhase> NEW =
            EnumSet.of(ReportPhase.DRAFT, ReportPhase.SUBMITTED, ReportPhase.EDITING, ReportPhase.RETURNED);

    private final ReportRows rows;
    private final ReportVoices voices;
    private final Beginnings beginnings;
    private final Threads threads;
    private final Others others;

    ReportReader(ReportRows rows, ReportVoices voices, Beginnings beginnings, Threads threads, Others others) {
        this.rows = rows;
        this.voices = voices;
        this.beginnings = beginnings;
        this.threads = threads;
        this.others = others;
    }

    /** How it is found what was reported before on the same. */
    @Component("reportOthers")
    record Others(Alike alike, ReportStrands strands) {

        List<Like> like(Viewer viewer, OpinionReport report) {
            return NEW.contains(report.phase()) && !report.text().classified()
                    ? alike.of(
                            strands, viewer, ReportWordings.text(report.text()).whole(), report.ref())
                    : List.of();
        }
    }

    OpinionReport get(Viewer viewer, String number) {
        return ReportNumber.parse(number)
                .flatMap(known -> rows.find(known, ReportSight.of(viewer)))
                .orElseThrow(NotFound::new);
    }

    ModelAndView list(Viewer viewer, Form form) {
        var stage = ReportStage.of(form.text("show"));
        var after = Cursor.parse(form.text("after")).orElse(null);
        var mayBegin = viewer instanceof Viewer.Staff staff
                && Reports.AUTHORS.contains(staff.post().role());
        var page = new ReportsPage(rows.page(ReportSight.of(viewer), stage.phases(), after), stage, mayBegin);
        return new ModelAndView("outcomes/reports/desk", "page", page);
    }

    ModelAndView show(Viewer viewer, OpinionReport report, @Nullable ReportAct tried, Form form) {
        var parties = ReportParty.of(viewer, report);
        var acts = ReportAct.of(report, parties);
        var page = new ReportPage(
                report,
                tried == null || acts.contains(tried)
                        ? acts
                        : Stream.concat(Stream.of(tried), acts.stream()).toList(),
                tried,
                form,
                threads.picture(
                                report.ref(),
                                Audience.STAFF,
                                List.of(),
                                !report.phase().isEnd())
                        .beside(threads.related(report.ref(), viewer)),
                rows.parts(report.id()),
                beginnings.of(viewer, voices.of(report.id())),
                others.like(viewer, report),
                mayWrite(report, parties));
        return new ModelAndView("outcomes/reports/show", "page", page);
    }

    private static boolean mayWrite(OpinionReport report, Set<ReportParty> parties) {
        return switch (report.phase()) {
            case DRAFT, RETURNED -> parties.contains(ReportParty.AUTHOR);
            case EDITING -> parties.contains(ReportParty.EDITOR);
            default -> false;
        };
    }

    /** For a new report, or one whose text may be changed; what is known of its voices is filled in once. */
    ModelAndView write(Viewer viewer, @Nullable OpinionReport report, Form typed) {
        var form = report != null && typed.isEmpty() ? ReportForm.filled(report.text()) : typed;
        var page = new ReportWritingPage(report == null ? null : report.number(), form);
        return new ModelAndView("outcomes/reports/write", "page", page);
    }
}
