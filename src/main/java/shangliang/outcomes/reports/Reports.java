package shangliang.outcomes.reports;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Calendars;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** The one door by which opinion reports begin and change. */
@Service
public class Reports {

    /** Who may write one. */
    static final Set<Role> AUTHORS = EnumSet.of(Role.MEMBER, Role.STUDIO_LEAD, Role.COMMITTEE, Role.REGIONAL_GROUP);

    private final ReportRows rows;
    private final ReportSteps steps;
    private final ReportVoices voices;
    private final ReportTerms terms;
    private final Moment moment;

    Reports(ReportRows rows, ReportSteps steps, ReportVoices voices, ReportTerms terms, Moment moment) {
        this.rows = rows;
        this.steps = steps;
        this.voices = voices;
        this.terms = terms;
        this.moment = moment;
    }

    /** What tells the time and the working days. */
    @Component("reportMoment")
    record Moment(Clock clock, Calendars calendars) {}

    /** A new draft, and what it begins with: voices, or what a studio went to see. */
    @Transactional
    public ReportNumber begin(Viewer by, ReportText text, List<SourceRef> began) {
        if (!(by instanceof Viewer.Staff staff)
                || !AUTHORS.contains(staff.post().role())) {
            throw new NotFound();
        }
        text.checkDraft();
        return begun(turn(by), Author.of(staff), text, began).number();
    }

    /** What came from another kind of paper with its author's consent is handed in at once, though it may be too long yet. */
    void takeOver(Author author, ReportText text, List<SourceRef> began) {
        var turn = turn(Viewer.CLOCK);
        var draft = begun(turn, author, text, began);
        var until = turn.days(terms.takenUp());
        var submitted = draft.to(new ReportState.Submitted(turn.stamp()), until);
        carryOut(ReportStep.of(ReportMove.SUBMIT, draft, submitted), turn);
    }

    private OpinionReport begun(ReportTurn turn, Author author, ReportText text, List<SourceRef> began) {
        var report = new OpinionReport(
                Ids.next(turn.now()),
                0,
                rows.nextNumber(Zone.day(turn.now()).getYear()),
                turn.now(),
                text,
                author,
                List.of(),
                null,
                new ReportState.Draft(turn.stamp()));
        rows.add(report);
        voices.add(report.id(), began);
        began.forEach(source -> steps.begins(report, source));
        steps.keep(new ReportStep(report, report, "BEGIN", text), turn);
        return report;
    }

    /** Does one thing with a report that the viewer may see; what the table does not allow is refused. */
    @Transactional
    public void act(Viewer by, ReportNumber number, ReportDeed deed) {
        var turn = turn(by);
        var sight = ReportSight.of(by);
        var report = rows.lock(number, sight);
        var deciding = new ReportDeciding(
                report,
                turn,
                other -> rows.find(other, sight)
                        .orElseThrow(() -> new Invalid("into", "outcomes.report.combine.not-there")));
        requireNoParts(report, deed);
        carryOut(deciding.on(deed), turn);
    }

    /** One that others are a part of goes on, or they are taken out first: no author loses the way to what comes of it. */
    private void requireNoParts(OpinionReport report, ReportDeed deed) {
        var ends = deed instanceof ReportDeed.NotUse
                || deed instanceof ReportDeed.Combine
                || deed instanceof ReportDeed.GiveBack;
        if (ends && !rows.parts(report.id()).isEmpty()) {
            throw new shangliang.base.Refused("outcomes.report.has-parts");
        }
    }

    private void carryOut(ReportStep step, ReportTurn turn) {
        rows.move(step.before(), step.after());
        steps.keep(step, turn);
        if (step.name().equals(ReportMove.FEED_BACK.name())) {
            rows.parts(step.after().id()).forEach(part -> {
                carryOut(passed(part, turn), turn);
            });
        }
    }

    /** Tells authors what came back, and lays down what nothing more is heard of; returns how many. */
    @Transactional
    public int tick() {
        var turn = turn(Viewer.CLOCK);
        var due = rows.due(turn.now());
        due.forEach(report -> carryOut(passed(report, turn), turn));
        return due.size();
    }

    private static ReportStep passed(OpinionReport report, ReportTurn turn) {
        var move = report.phase() == ReportPhase.FED_BACK ? ReportMove.ARCHIVE : ReportMove.FEED_BACK;
        return new ReportDeciding(report, turn, none -> {
                    throw new NotFound();
                })
                .on(new ReportDeed.Plain(move));
    }

    private ReportTurn turn(Viewer by) {
        return new ReportTurn(
                by,
                moment.clock().instant().truncatedTo(ChronoUnit.MICROS),
                moment.calendars().current(),
                terms);
    }
}
