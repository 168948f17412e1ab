package shangliang.outcomes.proposals;

import java.util.function.Function;

/** Leads each deed to its decision; a new deed breaks the build until it is decided on. */
record Deciding(Proposal proposal, Turn turn, Function<ProposalNumber, Proposal> others) {

    Step on(Deed deed) {
        return switch (deed) {
            case Deed.Early early -> early(early);
            case Deed.Late late -> late(late);
        };
    }

    private Step early(Deed.Early deed) {
        return switch (deed) {
            case Deed.Write write -> Writing.write(proposal, turn, write.paper());
            case Deed.Invite invite -> Writing.invite(proposal, turn);
            case Deed.Sign sign -> Writing.sign(proposal, turn, sign.hash());
            case Deed.RefuseToSign refuse -> Writing.refuse(proposal, turn);
            case Deed.Release release -> Writing.release(proposal, turn);
            case Deed.Submit submit -> Writing.submit(proposal, turn);
            case Deed.Withdraw withdraw -> Writing.withdraw(proposal, turn, withdraw.reason());
            case Deed.Read read -> Reading.read(proposal, turn, read);
            case Deed.AskSupplement ask -> Reading.askSupplement(proposal, turn, ask.missing());
            case Deed.OfferConversion offer -> Reading.offer(proposal, turn, offer);
            case Deed.Consent consent -> Reading.consent(proposal, turn);
            case Deed.DeclineOffer decline -> Reading.declineOffer(proposal, turn);
            case Deed.File file -> Reading.file(proposal, turn, file);
            case Deed.NotFile not -> Reading.notFile(proposal, turn, not);
            case Deed.Merge merge -> Reading.merge(proposal, turn, others.apply(merge.with()), merge.meeting());
            case Deed.Unmerge unmerge -> Reading.unmerge(proposal, turn, unmerge.why());
            case Deed.Object object -> Reading.object(proposal, turn, object.words());
            case Deed.Uphold uphold -> Reading.uphold(proposal, turn, uphold.words());
            case Deed.Dismiss dismiss -> Reading.dismiss(proposal, turn, dismiss.words());
        };
    }

    private Step late(Deed.Late deed) {
        return switch (deed) {
            case Deed.Route route -> Giving.route(proposal, turn, route);
            case Deed.Dispute dispute -> Giving.dispute(proposal, turn, dispute);
            case Deed.Rule rule -> Giving.rule(proposal, turn, rule);
            case Deed.Receive receive -> Giving.receive(proposal, turn, receive);
            case Deed.AskExtension ask -> Giving.askExtension(proposal, turn, ask.reason());
            case Deed.AllowExtension allow -> Giving.allow(proposal, turn);
            case Deed.DenyExtension deny -> Giving.deny(proposal, turn);
            case Deed.GiveOpinion opinion -> Replying.opinion(proposal, turn, opinion.words());
            case Deed.DraftReply draft -> Replying.draft(proposal, turn, draft.letter());
            case Deed.TakeBackReply back -> Replying.takeBack(proposal, turn);
            case Deed.Send send -> Replying.send(proposal, turn, send.openness());
            case Deed.Open open -> Replying.open(proposal, turn, open.openness());
            case Deed.Evaluate evaluate -> Ending.evaluate(proposal, turn, evaluate.views());
            case Deed.AddView own -> Ending.addView(proposal, turn, own.views());
            case Deed.RateProposal rate -> Ending.rate(proposal, turn, rate.words());
            case Deed.HandleAgain again -> Ending.again(proposal, turn, again.reasons());
            case Deed.Convene convene -> Ending.convene(proposal, turn, convene.reasons());
            case Deed.Conclude conclude -> Ending.conclude(proposal, turn, conclude);
            case Deed.Track track -> Ending.track(proposal, turn, track.next());
            case Deed.Report report -> Ending.report(proposal, turn, report.words());
            case Deed.LookLater later -> Ending.later(proposal, turn, later);
            case Deed.Verify verify -> Ending.verify(proposal, turn, verify);
            case Deed.MarkKey key -> Ending.key(proposal, turn, key.supervisor());
        };
    }
}
