package shangliang.outcomes.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import shangliang.base.Refused;

/** Does each move of the table with everything it needs. */
final class Doing {

    static final LocalDate NEXT = LocalDate.of(2026, 12, 1);
    static final List<Seat> SEATS = List.of(new Seat("CG", Seat.Part.LEAD));
    static final Openness OPEN = new Openness(Openness.Level.OPEN_FULL, "");
    static final Evaluation.Views VIEWS = new Evaluation.Views(
            Evaluation.View.SATISFIED, Evaluation.View.MOSTLY, Evaluation.View.NOT_SATISFIED, "还没换");

    private Doing() {}

    static Step of(Move move, Proposal proposal, Turn turn) {
        return switch (move) {
            case LET_PASS -> Ending.letPass(proposal, turn);
            case ARCHIVE -> Ending.archive(proposal, turn);
            case ANSWER_MERGED -> answered(proposal, turn);
            case SEND_SHARE -> on(shared(proposal), turn, new Deed.Send(OPEN));
            case CONVENE -> on(proposal.with(proposal.handling().again().again()), turn, new Deed.Convene("两次都没办"));
            default -> on(proposal, turn, deed(move));
        };
    }

    private static Step answered(Proposal proposal, Turn turn) {
        var step = turn.parties(proposal).contains(Party.LEAD)
                ? Replying.answerMerged(proposal, Samples.proposal(Phase.REPLIED), turn)
                : null;
        if (step == null) {
            throw new Refused("nothing");
        }
        return step;
    }

    /** Two units answer for their shares, one has drafted. */
    static Proposal shared(Proposal proposal) {
        var seats = List.of(new Seat("CG", Seat.Part.SEPARATE), new Seat("QX", Seat.Part.SEPARATE));
        return proposal.with(proposal.handling().seated(seats));
    }

    static Step on(Proposal proposal, Turn turn, Deed deed) {
        var master = Samples.proposal(Phase.HANDLING);
        var other = new Proposal(
                new UUID(8, 8),
                1,
                new ProposalNumber(2026, 8),
                master.paper(),
                master.proposer(),
                List.of(),
                master.handling(),
                master.standing(),
                master.state());
        return new Deciding(proposal, turn, number -> other).on(deed);
    }

    private static Deed deed(Move move) {
        return switch (move) {
            case INVITE -> new Deed.Invite();
            case SUBMIT, RESUBMIT -> new Deed.Submit();
            case READ -> new Deed.Read(Set.of(), "");
            case ASK_SUPPLEMENT -> new Deed.AskSupplement("缺数据");
            case OFFER_CONVERSION -> new Deed.OfferConversion("LETTER", "来信更快");
            case CONSENT -> new Deed.Consent();
            case DECLINE_OFFER -> new Deed.DeclineOffer();
            case FILE -> new Deed.File("第三次审查会", true);
            case NOT_FILE -> new Deed.NotFile(Ground.ACADEMIC, "学术", "第三次审查会");
            case UNMERGE -> new Deed.Unmerge("不是一回事");
            case MERGE -> new Deed.Merge(new ProposalNumber(2026, 8), "第三次审查会");
            case OBJECT -> new Deed.Object("不是学术");
            case UPHOLD -> new Deed.Uphold("有理");
            case DISMISS -> new Deed.Dismiss("维持");
            case ROUTE -> new Deed.Route(SEATS, "清单第三条");
            case DISPUTE -> new Deed.Dispute("QX", "不是我们");
            case RULE -> new Deed.Rule(SEATS, "由城管办");
            case RECEIVE -> new Deed.Receive("王科长", "电话谈过");
            default -> late(move);
        };
    }

    private static Deed late(Move move) {
        return switch (move) {
            case ASK_EXTENSION -> new Deed.AskExtension("要定做");
            case ALLOW_EXTENSION -> new Deed.AllowExtension();
            case DENY_EXTENSION -> new Deed.DenyExtension();
            case DRAFT_REPLY -> new Deed.DraftReply(Samples.LETTER);
            case TAKE_BACK_REPLY -> new Deed.TakeBackReply();
            case SEND -> new Deed.Send(OPEN);
            case EVALUATE -> new Deed.Evaluate(VIEWS);
            case HANDLE_AGAIN -> new Deed.HandleAgain("没办");
            case CONCLUDE -> new Deed.Conclude("年底前办", NEXT);
            case TRACK -> new Deed.Track(NEXT);
            case LOOK_LATER -> new Deed.LookLater("还差两盏", NEXT);
            case VERIFY -> new Deed.Verify("DONE", "晚上去看过，亮了");
            case WITHDRAW -> new Deed.Withdraw("不提了");
            default -> throw new IllegalArgumentException(move.name());
        };
    }
}
