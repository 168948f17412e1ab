package shangliang.outcomes.proposals;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.outcomes.proposals.ProposalState.Merged;
import shangliang.outcomes.proposals.ProposalState.Replied;
import shangliang.outcomes.proposals.ProposalState.ReplyDraft;
import shangliang.outcomes.proposals.ProposalState.Worked;

/** How units come to a letter: joint units first say what they think, one drafts, the leader signs and sends. */
final class Replying {

    static final Set<Phase> AT_WORK =
            Set.of(Phase.HANDLING, Phase.EXTENSION_ASKED, Phase.EXTENDED, Phase.SECOND_HANDLING);

    private Replying() {}

    static Step opinion(Proposal proposal, Turn turn, String words) {
        turn.mayNote(Party.JOINT, proposal, AT_WORK);
        Said.check("words", words);
        var after = proposal.with(proposal.handling().opinion(turn.unit(), words));
        return new Step(proposal, after, "GIVE_OPINION", Writing.data(turn.unit(), words));
    }

    static Step draft(Proposal proposal, Turn turn, Reply.Letter letter) {
        turn.may(Move.DRAFT_REPLY, proposal);
        check(letter, turn);
        var silent = proposal.handling().silent();
        if (!silent.isEmpty()) {
            throw new Refused("outcomes.proposal.joint-silent", silent.size());
        }
        if (proposal.handling()
                .reply(turn.unit())
                .filter(mine -> mine.sent() != null)
                .isPresent()) {
            throw new Refused("outcomes.proposal.already-sent");
        }
        var reply = new Reply(turn.unit(), proposal.handling().round(), letter, turn.stamp(), null);
        var after = proposal.with(proposal.handling().reply(reply));
        return new Step(
                proposal,
                after.to(new ReplyDraft(turn.stamp()), proposal.standing().answer()),
                Move.DRAFT_REPLY.name(),
                reply);
    }

    /** What is not done yet is promised for a day that is still to come. */
    private static void check(Reply.Letter letter, Turn turn) {
        Said.check("text", letter.text());
        if (letter.category().promises() && letter.promises().isEmpty()) {
            throw new Invalid("promise", "outcomes.proposal.promise.missing");
        }
        if (letter.promises().stream().anyMatch(promise -> !promise.day().isAfter(turn.today()))) {
            throw new Invalid("day", "outcomes.proposal.promise.past");
        }
    }

    static Step takeBack(Proposal proposal, Turn turn) {
        turn.may(Move.TAKE_BACK_REPLY, proposal);
        var after = proposal.with(proposal.handling().withoutDraft(turn.unit()));
        return Step.of(
                Move.TAKE_BACK_REPLY,
                proposal,
                after.to(new Worked(turn.stamp(), ""), proposal.standing().answer()));
    }

    /** Signed by another than who drafted it, and looked at for publication at the same time. */
    static Step send(Proposal proposal, Turn turn, Openness openness) {
        turn.may(Move.SEND, proposal);
        var draft = draftOf(proposal, turn);
        if (Objects.equals(draft.drafted().account(), turn.account())) {
            throw new Refused("outcomes.proposal.same-drafter");
        }
        review(openness);
        var sent = new Reply(draft.unit(), draft.round(), draft.letter(), draft.drafted(), turn.stamp());
        var after = proposal.with(proposal.handling().reply(sent))
                .with(proposal.standing().open(openness));
        return after.handling().allSent()
                ? new Step(proposal, replied(after, turn), Move.SEND.name(), sent)
                : new Step(
                        proposal,
                        after.to(
                                new Worked(turn.stamp(), ""),
                                proposal.standing().answer()),
                        Move.SEND_SHARE.name(),
                        sent);
    }

    private static Reply draftOf(Proposal proposal, Turn turn) {
        return proposal.handling()
                .reply(turn.unit())
                .filter(mine -> mine.sent() == null)
                .orElseThrow(() -> new Refused("outcomes.proposal.no-draft"));
    }

    private static Proposal replied(Proposal proposal, Turn turn) {
        return proposal.to(
                new Replied(turn.stamp()), turn.days(turn.terms().days().evaluation()));
    }

    private static void review(Openness openness) {
        if (openness.level() == Openness.Level.PENDING || openness.level() == Openness.Level.TITLE) {
            throw new Invalid("level", "outcomes.proposal.review");
        }
        if (openness.level() == Openness.Level.OPEN_SUMMARY) {
            Said.checkPublic("words", openness.text());
        }
        if (openness.level() == Openness.Level.WITHHELD) {
            Said.check("words", openness.text());
        }
    }

    /** Publication decided anew by the committee. */
    static Step open(Proposal proposal, Turn turn, Openness openness) {
        if (!turn.parties(proposal).contains(Party.COMMITTEE)) {
            throw new NotFound();
        }
        if (!proposal.phase().isFiled()) {
            throw new Refused("outcomes.proposal.not-now");
        }
        review(openness);
        return new Step(proposal, proposal.with(proposal.standing().open(openness)), "OPEN", openness);
    }

    /** Whoever went along gets the same letters as their own, and says for themselves what they think. */
    static @Nullable Step answerMerged(Proposal along, Proposal master, Turn turn) {
        if (!(along.state() instanceof Merged)) {
            return null;
        }
        var after = along.with(master.handling())
                .with(along.standing().open(master.standing().openness()));
        return Step.of(Move.ANSWER_MERGED, along, replied(after, turn));
    }
}
