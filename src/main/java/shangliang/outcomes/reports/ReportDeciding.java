package shangliang.outcomes.reports;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Texts;
import shangliang.outcomes.reports.OpinionReport.Heard;
import shangliang.outcomes.reports.ReportState.Editing;

/** Decides without clock or database what a deed makes of a report. */
record ReportDeciding(OpinionReport report, ReportTurn turn, Function<ReportNumber, OpinionReport> others) {

    private static final int MOST = 500;
    private static final Set<ReportPhase> AUTHORS = EnumSet.of(ReportPhase.DRAFT, ReportPhase.RETURNED);

    ReportStep on(ReportDeed deed) {
        return switch (deed) {
            case ReportDeed.Write write -> write(write.text());
            case ReportDeed.Plain plain -> plain(plain.move());
            case ReportDeed.GiveBack back ->
                to(ReportMove.GIVE_BACK, new ReportState.Returned(turn.stamp(), words(back.hint())), null);
            case ReportDeed.Combine combine -> combine(combine);
            case ReportDeed.Hold hold ->
                to(
                        ReportMove.HOLD,
                        new ReportState.Held(turn.stamp(), words(hold.reason())),
                        turn.days(turn.terms().held()));
            case ReportDeed.NotUse not ->
                to(ReportMove.NOT_USE, new ReportState.NotUsed(turn.stamp(), not.why(), words(not.words())), null);
            case ReportDeed.Decline decline -> declined(decline.words());
            case ReportDeed.Send send ->
                to(ReportMove.SEND, new ReportState.Sent(turn.stamp(), send.level(), transport(send)), null);
            case ReportDeed.FromAbove back -> heard(back);
        };
    }

    /** The author while it is theirs, the editor while it is edited; what was offered for signature is offered anew. */
    private ReportStep write(ReportText text) {
        var parties = ReportParty.of(turn.by(), report);
        var authors = parties.contains(ReportParty.AUTHOR) && AUTHORS.contains(report.phase());
        var editors = parties.contains(ReportParty.EDITOR) && report.phase() == ReportPhase.EDITING;
        if (parties.isEmpty()) {
            throw new NotFound();
        }
        if (!authors && !editors) {
            throw new Refused("outcomes.report.not-now");
        }
        text.checkDraft();
        var after = report.says(text);
        return new ReportStep(
                report, editors ? after.to(new Editing(turn.stamp(), false), after.step()) : after, "WRITE", text);
    }

    private ReportStep plain(ReportMove move) {
        var stamp = turn.stamp();
        var terms = turn.terms();
        return switch (move) {
            case SUBMIT -> submit();
            case TAKE_BACK -> to(move, new ReportState.Draft(stamp), null);
            case WITHDRAW -> to(move, new ReportState.Withdrawn(stamp), null);
            case TAKE_UP, RESUME, SEPARATE, RECONSIDER ->
                to(move, new Editing(stamp, false), turn.days(terms.edited()));
            case OFFER -> offer();
            case SIGN_OFF -> sign();
            case FEED_BACK -> to(move, new ReportState.FedBack(stamp), turn.days(terms.archived()));
            case ARCHIVE -> to(move, new ReportState.Archived(stamp), null);
            default -> throw new IllegalArgumentException(move.name());
        };
    }

    private ReportStep submit() {
        turn.may(ReportMove.SUBMIT, report);
        report.text().checkWhole();
        return to(
                ReportMove.SUBMIT,
                new ReportState.Submitted(turn.stamp()),
                turn.days(turn.terms().takenUp()));
    }

    private ReportStep offer() {
        turn.may(ReportMove.OFFER, report);
        report.text().checkWhole();
        var urgent = report.text().urgent();
        var until = urgent
                ? turn.hours(turn.terms().signedUrgently())
                : turn.days(turn.terms().signed());
        return to(ReportMove.OFFER, new Editing(turn.stamp(), true), until);
    }

    private ReportStep sign() {
        turn.may(ReportMove.SIGN_OFF, report);
        requireOffered();
        return to(ReportMove.SIGN_OFF, new ReportState.SignedOff(turn.stamp()), null);
    }

    private ReportStep declined(String words) {
        turn.may(ReportMove.DECLINE, report);
        requireOffered();
        var after = report.to(
                new Editing(turn.stamp(), false), turn.days(turn.terms().edited()));
        return new ReportStep(report, after, ReportMove.DECLINE.name(), words(words));
    }

    private void requireOffered() {
        if (!(report.state() instanceof Editing editing && editing.ready())) {
            throw new Refused("outcomes.report.not-offered");
        }
    }

    /** Into one that is being edited and is not a part of this one; a report with parts is not made a part itself. */
    private ReportStep combine(ReportDeed.Combine combine) {
        turn.may(ReportMove.COMBINE, report);
        var into = others.apply(combine.into());
        if (into.id().equals(report.id()) || into.phase() != ReportPhase.EDITING) {
            throw new Invalid("into", "outcomes.report.combine.not-there");
        }
        if (into.text().classified() || report.text().classified()) {
            throw new Refused("outcomes.report.combine.classified");
        }
        return to(ReportMove.COMBINE, new ReportState.Combined(turn.stamp(), into.id(), words(combine.part())), null);
    }

    /** What is classified never travels through an open network. */
    private ReportState.Transport transport(ReportDeed.Send send) {
        if (report.text().classified() && send.transport() == ReportState.Transport.NETWORK) {
            throw new Invalid("transport", "outcomes.report.transport");
        }
        return send.transport();
    }

    /** What came back from above. */
    private ReportStep heard(ReportDeed.FromAbove back) {
        return switch (back) {
            case ReportDeed.Adopt adopt ->
                heard(
                        new ReportState.Adopted(turn.stamp(), adopt.level(), adopt.kind()),
                        new Heard(
                                turn.now(),
                                ReportMove.ADOPT,
                                adopt.level().name(),
                                adopt.kind().name()));
            case ReportDeed.NotAdopt not ->
                heard(
                        new ReportState.NotAdopted(turn.stamp(), words(not.words())),
                        new Heard(turn.now(), ReportMove.NOT_ADOPT, "", not.words()));
            case ReportDeed.Remarks remarks ->
                heard(
                        new ReportState.Remarked(turn.stamp(), remarks.level(), remarks.remark()),
                        new Heard(
                                turn.now(),
                                ReportMove.REMARK,
                                remarks.level().name(),
                                remarks.remark().name()));
            case ReportDeed.Answer answer ->
                heard(
                        new ReportState.Answered(turn.stamp(), words(answer.words())),
                        new Heard(turn.now(), ReportMove.ANSWER, "", answer.words()));
        };
    }

    private ReportStep heard(ReportState next, Heard heard) {
        turn.may(heard.move(), report);
        var after = report.hears(heard).to(next, turn.days(turn.terms().fedBack()));
        return ReportStep.of(heard.move(), report, after);
    }

    private ReportStep to(ReportMove move, ReportState next, @Nullable Deadline until) {
        turn.may(move, report);
        return ReportStep.of(move, report, report.to(next, until));
    }

    private static String words(String words) {
        if (words.isBlank()) {
            throw new Invalid("words", "outcomes.report.words.empty");
        }
        if (Texts.length(words) > MOST) {
            throw new Invalid("words", "outcomes.report.words.long", MOST, Texts.length(words));
        }
        return words;
    }
}
