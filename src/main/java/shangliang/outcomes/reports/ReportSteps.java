package shangliang.outcomes.reports;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Notice.Recipient.Holders;
import shangliang.base.Piece;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Tie;
import shangliang.base.Writes;
import shangliang.outcomes.acts.StepLog;

/** Keeps what was done, and tells the ledger, the thread, the author at every step, and whoever has to act next. */
@Component
class ReportSteps {

    private final Writes writes;
    private final StepLog log;
    private final ApplicationEventPublisher events;
    private final ReportVoices voices;

    ReportSteps(Writes writes, StepLog log, ApplicationEventPublisher events, ReportVoices voices) {
        this.writes = writes;
        this.log = log;
        this.events = events;
        this.voices = voices;
    }

    void keep(ReportStep step, ReportTurn turn) {
        writes.together(() -> {
            var id = Ids.next(turn.now());
            log.add(
                    new StepLog.Step(
                            id, step.after().ref(), step.name(), step.after().phase(), step.data()),
                    turn.by(),
                    turn.now());
            events.publishEvent(piece(id, step, turn));
            tellAuthor(step, turn);
            tellNext(step, turn);
            tellPeople(step, turn);
            return step;
        });
    }

    /** What {@code report} began with, for its thread. */
    void begins(OpinionReport report, SourceRef earlier) {
        events.publishEvent(new Tie(earlier, report.ref(), report.begun()));
    }

    private static Piece piece(UUID id, ReportStep step, ReportTurn turn) {
        var key = "outcomes.report.thread." + step.name();
        return new Piece(id, step.after().ref(), turn.now(), key, List.of(), null, Audience.PARTIES);
    }

    /** Whoever did it themselves needs no word of it. */
    private void tellAuthor(ReportStep step, ReportTurn turn) {
        var parties = ReportParty.of(turn.by(), step.after());
        if (step.before().phase() != step.after().phase() && !parties.contains(ReportParty.AUTHOR)) {
            var author = step.after().author();
            tell(new Holders(author.role(), author.scope()), step.after(), "outcomes.report.told.", turn);
        }
    }

    private void tellNext(ReportStep step, ReportTurn turn) {
        switch (step.name()) {
            case "SUBMIT", "SIGN_OFF", "DECLINE" ->
                tell(new Holders(Role.CLERK, ScopeRef.DISTRICT), step.after(), "outcomes.report.waits.", turn);
            case "OFFER" ->
                tell(new Holders(Role.CHAIR, ScopeRef.DISTRICT), step.after(), "outcomes.report.waits.", turn);
            default -> {}
        }
    }

    private void tell(Holders to, OpinionReport report, String family, ReportTurn turn) {
        var number = report.number().toString();
        events.publishEvent(new Notice(
                to,
                report.ref(),
                family + report.phase(),
                List.of(Label.of(number), Label.of(report.text().title())),
                "/desk/reports/" + number,
                turn.now()));
    }

    /** Those whose voices began it hear in general words that it went up, and that something came back. */
    private void tellPeople(ReportStep step, ReportTurn turn) {
        if (step.name().equals("SEND") || step.name().equals("FEED_BACK")) {
            for (var voice : voices.of(step.after().id())) {
                events.publishEvent(new Piece(
                        Ids.next(turn.now()),
                        new SourceRef("voice", voice),
                        turn.now(),
                        "outcomes.report.people." + step.name(),
                        List.of(),
                        null,
                        Audience.PARTIES));
            }
        }
    }
}
