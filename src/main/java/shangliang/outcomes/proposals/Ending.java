package shangliang.outcomes.proposals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Zone;
import shangliang.outcomes.proposals.ProposalState.Archived;
import shangliang.outcomes.proposals.ProposalState.Completed;
import shangliang.outcomes.proposals.ProposalState.Evaluated;
import shangliang.outcomes.proposals.ProposalState.JointReview;
import shangliang.outcomes.proposals.ProposalState.SecondHandling;
import shangliang.outcomes.proposals.ProposalState.Tracking;
import shangliang.outcomes.proposals.ProposalState.Truth;

/** What follows a reply: the proposer's view, a second handling, and promises until somebody has seen how it is. */
final class Ending {

    /** When somebody who signed can say what they think of the reply. */
    static final Set<Phase> OPEN_TO_VIEWS = Set.of(Phase.REPLIED, Phase.EVALUATED, Phase.TRACKING);

    private static final int AFTER_PROMISE = 30;

    private Ending() {}

    static Step evaluate(Proposal proposal, Turn turn, Evaluation.Views views) {
        turn.may(Move.EVALUATE, proposal);
        if (views.wantsMore()) {
            Said.check("words", views.words());
        }
        return evaluated(proposal, turn, Move.EVALUATE, views);
    }

    /** Silence is no opinion. */
    static Step letPass(Proposal proposal, Turn turn) {
        turn.may(Move.LET_PASS, proposal);
        return evaluated(proposal, turn, Move.LET_PASS, Evaluation.Views.NONE);
    }

    private static Step evaluated(Proposal proposal, Turn turn, Move move, Evaluation.Views views) {
        var evaluation = new Evaluation(turn.stamp(), views);
        var after = proposal.with(proposal.standing().evaluated(evaluation))
                .to(new Evaluated(turn.stamp(), views.wantsMore()), turn.days(10));
        return new Step(proposal, after, move.name(), evaluation);
    }

    /** Each who signed says for themselves what they think; once. */
    static Step addView(Proposal proposal, Turn turn, Evaluation.Views views) {
        turn.mayNote(Party.COSIGNER, proposal, OPEN_TO_VIEWS);
        if (views.wantsMore()) {
            Said.check("words", views.words());
        }
        var mine = turn.account();
        if (proposal.standing().evaluations().stream()
                .anyMatch(one -> mine.equals(one.stamp().account()))) {
            throw new Refused("outcomes.proposal.viewed");
        }
        var evaluation = new Evaluation(turn.stamp(), views);
        var after = proposal.with(proposal.standing().evaluated(evaluation));
        return new Step(proposal, after, "ADD_VIEW", evaluation);
    }

    static Step rate(Proposal proposal, Turn turn, String words) {
        turn.mayNote(Party.LEAD, proposal, Set.of(Phase.REPLIED, Phase.EVALUATED, Phase.TRACKING));
        Said.check("words", words);
        var after = proposal.with(proposal.standing().seenByUnit(words));
        return new Step(proposal, after, "RATE_PROPOSAL", Writing.data("words", words));
    }

    /** Twice at most; after that the chair sits with all of them. */
    static Step again(Proposal proposal, Turn turn, String reasons) {
        turn.may(Move.HANDLE_AGAIN, proposal);
        Said.check("words", reasons);
        if (proposal.handling().round() >= turn.terms().again()) {
            throw new Refused("outcomes.proposal.twice");
        }
        var due = Terms.months(turn.now(), turn.terms().months().again());
        var after = proposal.with(proposal.handling().again())
                .with(proposal.standing().answer(due));
        return Step.of(Move.HANDLE_AGAIN, proposal, after.to(new SecondHandling(turn.stamp(), reasons), due));
    }

    static Step convene(Proposal proposal, Turn turn, String reasons) {
        turn.may(Move.CONVENE, proposal);
        Said.check("words", reasons);
        if (proposal.handling().round() < turn.terms().again()) {
            throw new Refused("outcomes.proposal.not-twice");
        }
        return Step.of(Move.CONVENE, proposal, proposal.to(new JointReview(turn.stamp(), reasons), turn.days(15)));
    }

    static Step conclude(Proposal proposal, Turn turn, Deed.Conclude decision) {
        turn.may(Move.CONCLUDE, proposal);
        Said.check("words", decision.words());
        var tracked = tracking(proposal, turn, decision.next());
        return new Step(proposal, tracked, Move.CONCLUDE.name(), Writing.data("words", decision.words()));
    }

    static Step track(Proposal proposal, Turn turn, LocalDate next) {
        turn.may(Move.TRACK, proposal);
        return Step.of(Move.TRACK, proposal, tracking(proposal, turn, next));
    }

    private static Proposal tracking(Proposal proposal, Turn turn, LocalDate next) {
        if (!next.isAfter(turn.today())) {
            throw new Invalid("day", "outcomes.proposal.promise.past");
        }
        var end = next.plusDays(AFTER_PROMISE + 1L).atTime(LocalTime.MIDNIGHT).atZone(Zone.DISTRICT);
        return proposal.to(new Tracking(turn.stamp(), next), new Deadline(turn.now(), end.toInstant(), null));
    }

    /** The day on which the last promise falls due; without promises, a month from now. */
    static LocalDate lastPromise(Proposal proposal, Turn turn) {
        return proposal.handling().sent().stream()
                .filter(reply -> reply.round() == proposal.handling().round())
                .flatMap(reply -> reply.letter().promises().stream())
                .map(Reply.Promise::day)
                .filter(day -> day.isAfter(turn.today()))
                .max(Comparator.naturalOrder())
                .orElse(turn.today().plusDays(AFTER_PROMISE));
    }

    /** The unit only reports; that is not yet how it is. */
    static Step report(Proposal proposal, Turn turn, String words) {
        turn.mayNote(Party.LEAD, proposal, Set.of(Phase.TRACKING));
        Said.check("words", words);
        return new Step(proposal, proposal, "REPORT", Writing.data(turn.unit(), words));
    }

    static Step later(Proposal proposal, Turn turn, Deed.LookLater found) {
        turn.may(Move.LOOK_LATER, proposal);
        Said.check("words", found.words());
        var after = tracking(proposal, turn, found.next());
        return new Step(proposal, after, Move.LOOK_LATER.name(), Writing.data("words", found.words()));
    }

    /** By the proposer or the committee, never by whoever did it. */
    static Step verify(Proposal proposal, Turn turn, Deed.Verify found) {
        turn.may(Move.VERIFY, proposal);
        var truth = Arrays.stream(Truth.values())
                .filter(one -> one.name().equals(found.truth()))
                .findFirst()
                .orElseThrow(() -> new Invalid("truth", "outcomes.proposal.choose"));
        Said.check("words", found.words());
        return Step.of(
                Move.VERIFY, proposal, proposal.to(new Completed(turn.stamp(), truth, found.words()), kept(turn)));
    }

    /** Laid down at the end of the year after. */
    static Step archive(Proposal proposal, Turn turn) {
        turn.may(Move.ARCHIVE, proposal);
        return Step.of(Move.ARCHIVE, proposal, proposal.to(new Archived(turn.stamp()), null));
    }

    private static Deadline kept(Turn turn) {
        var end = LocalDate.of(turn.today().getYear() + 2, 1, 1).atTime(LocalTime.MIDNIGHT);
        return new Deadline(turn.now(), end.atZone(Zone.DISTRICT).toInstant(), null);
    }

    static Step key(Proposal proposal, Turn turn, String supervisor) {
        if (!turn.parties(proposal).contains(Party.COMMITTEE)) {
            throw new NotFound();
        }
        if (!proposal.phase().isFiled() || proposal.phase().isEnd()) {
            throw new Refused("outcomes.proposal.not-now");
        }
        Said.check("supervisor", supervisor);
        var after = proposal.with(proposal.standing().key(supervisor));
        return new Step(proposal, after, "MARK_KEY", Writing.data("supervisor", supervisor));
    }
}
